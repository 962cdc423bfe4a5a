import { signal } from '@preact/signals-core';
import { expect, test, vi } from 'vitest';
import { texts } from '../../i18n/texts';
import { fakeClock } from '../fake-clock.fixture';
import { silentLab } from '../model/lab.fixture';
import { messageText, Notices } from '../model/notices';
import { noUpkeep, type UpkeepNews } from '../model/upkeep';
import { tellUpkeep } from './tell-upkeep';

fakeClock();

function told() {
  const { lab } = silentLab();
  const notices = new Notices();
  const news = signal<UpkeepNews | null>(null);
  const renew = vi.fn<() => void>();
  tellUpkeep({ ...noUpkeep, news, renew }, lab, notices);
  const said = () => {
    const now = notices.now.value;
    return now && messageText(texts.en, now.message);
  };
  return { lab, notices, news, renew, said };
}

test('a newer version is told once, and taken only when somebody says so', () => {
  const { notices, news, renew, said } = told();
  expect(said()).toBeNull();
  news.value = 'newer';
  expect(said()).toContain('new version');
  expect(renew).not.toHaveBeenCalled();
  notices.now.value?.offers?.[0]?.run();
  expect(renew).toHaveBeenCalledOnce();
  notices.dismiss();
  expect(said()).toBeNull();
});

test('nobody who presents is told, until it is over', () => {
  const { lab, news, said } = told();
  lab.looks.set({ presenter: true });
  news.value = 'newer';
  expect(said()).toBeNull();
  lab.looks.set({ presenter: false });
  expect(said()).toContain('new version');
});

test('what the window has to say itself comes first', () => {
  const { notices, news, said } = told();
  notices.tell('Saved: a.descent');
  news.value = 'offline';
  expect(said()).toBe('Saved: a.descent');
  notices.dismiss();
  expect(said()).toContain('without a network');
  expect(notices.now.value?.offers).toEqual([]);
});

test('that it works offline goes by itself, but takes no other notice along', () => {
  const { news, said } = told();
  news.value = 'offline';
  vi.advanceTimersByTime(7000);
  expect(said()).toContain('without a network');
  vi.advanceTimersByTime(2000);
  expect(said()).toBeNull();
  const other = told();
  other.news.value = 'offline';
  other.notices.tell('Saved: a.descent');
  vi.advanceTimersByTime(9000);
  expect(other.said()).toBe('Saved: a.descent');
});
