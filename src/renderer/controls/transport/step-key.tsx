// The small keys of the player, each a command.

import { commandTip } from '../../panel/command-tip';
import { Icon, type IconName } from '../../panel/icon';
import { useLab } from '../../panel/lab-context';

/** By its command; the fixed name by which tests find it. */
const keys = {
  restart: { contract: 'Restart', icon: 'restart' },
  firstStep: { contract: 'First step', icon: 'first' },
  stepBack: { contract: 'Step back', icon: 'back' },
  stepForward: { contract: 'Step forward', icon: 'forward' },
  lastStep: { contract: 'Last step', icon: 'last' },
} as const satisfies Record<string, { readonly contract: string; readonly icon: IconName }>;

interface Props {
  readonly command: keyof typeof keys;
  /** Beside the sign, where there is room for words. */
  readonly word?: string;
}

export function StepKey({ command, word }: Props) {
  const { lab, commands } = useLab();
  const { contract, icon } = keys[command];
  const onward = command === 'stepForward';
  return (
    <button
      type="button"
      class="step-key"
      data-name={contract}
      aria-label={lab.texts.value.commands[command].label}
      title={commandTip(lab, command)}
      onClick={commands[command]}
    >
      {!onward && <Icon name={icon} />}
      {word}
      {onward && <Icon name={icon} />}
    </button>
  );
}
