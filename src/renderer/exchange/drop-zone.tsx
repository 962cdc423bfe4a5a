// The whole window takes files that are dropped on it, and says so while one is over it. Text that was
// dragged from elsewhere may be a code; what is dragged within the window is nobody's business here.

import './drop-zone.css';
import { useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { droppedFile, textOf } from '../model/files/dropped-file';
import { isTextBox } from '../model/files/is-text-box';
import type { Bench } from '../panel/lab-context';
import { useLab } from '../panel/lab-context';

export function DropZone() {
  const bench = useLab();
  const over = useSignal(false);
  const zone = useRef<HTMLDivElement>(null);
  useEffect(
    () =>
      listenToDrops(
        (isOver) => (over.value = isOver),
        (transfer) => void openDropped(bench, transfer),
      ),
    [],
  );
  useEffect(() => {
    // Above the dialogs too.
    if (over.value) zone.current?.showPopover();
    else zone.current?.hidePopover();
  }, [over.value]);
  return (
    <div class="drop-zone" ref={zone} popover="manual">
      <p>{bench.lab.texts.value.files.drop}</p>
    </div>
  );
}

async function openDropped({ opening, notices }: Bench, transfer: DataTransfer): Promise<void> {
  const isFile = transfer.types.includes('Files');
  const dragged = transfer.getData('text/plain');
  if (!isFile && dragged.trim() !== '') return opening.orRefuse(dragged, null);
  const file = droppedFile(transfer);
  if (!file.ok) return notices.refuse(file.problem);
  const text = await textOf(file.value);
  if (!text.ok) return notices.refuse(text.problem);
  const problem = await opening.text(text.value, file.value.name);
  if (problem) notices.refuse(problem);
  else opening.remember(file.value);
}

/** @returns what ends it */
function listenToDrops(
  over: (isOver: boolean) => void,
  dropped: (transfer: DataTransfer) => void,
): () => void {
  /** Dragged from within the window. */
  let own = false;
  const isOurs = (event: DragEvent): boolean =>
    !own && !event.defaultPrevented && (hasFiles(event) || !isTextBox(event.target));
  const begin = () => (own = true);
  const end = () => (own = false);
  const follow = (event: DragEvent) => {
    if (!isOurs(event)) return;
    event.preventDefault();
    over(hasFiles(event));
  };
  const leave = (event: DragEvent) => {
    if (event.relatedTarget === null) over(false);
  };
  const drop = (event: DragEvent) => {
    over(false);
    if (!isOurs(event)) return;
    event.preventDefault();
    if (event.dataTransfer) dropped(event.dataTransfer);
  };
  const listeners = {
    dragstart: begin,
    dragend: end,
    dragenter: follow,
    dragover: follow,
    dragleave: leave,
    drop,
  };
  for (const [name, listener] of Object.entries(listeners)) {
    addEventListener(name, listener as EventListener);
  }
  return () => {
    for (const [name, listener] of Object.entries(listeners)) {
      removeEventListener(name, listener as EventListener);
    }
  };
}

const hasFiles = ({ dataTransfer }: DragEvent): boolean =>
  dataTransfer?.types.includes('Files') ?? false;
