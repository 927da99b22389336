import type { ControlProps } from '../decap.ts';
import { lossesOf, lossQuestion } from './losses.ts';

/** Decap's Markdown control, as far as we change it; its methods are set when it is made. */
interface MarkdownControl {
  readonly props: ControlProps;
  state: { readonly mode?: string };
  handleMode?: (mode: string) => void;
  /** What holds the text, once it is on the page. */
  readonly ref?: HTMLElement | null;
  componentDidMount?: () => void;
  componentDidUpdate?: () => void;
  render(): unknown;
}

type MarkdownClass = new (props: ControlProps) => MarkdownControl;

/** True for the control that changes between rich text and Markdown. */
export function isMarkdownClass(control: unknown): control is MarkdownClass {
  return typeof control === 'function' && typeof control.prototype?.render === 'function';
}

/** Asks before rich text opens a body that it would rewrite, and gives the text its label. */
export function guarded(base: MarkdownClass): MarkdownClass {
  return class extends base {
    constructor(props: ControlProps) {
      super(props);
      // The choice made for another text doesn't hold for one that would suffer from it.
      const isFragile = lossesIn(props.value).length > 0;
      if (isFragile) this.state = { ...this.state, mode: 'raw' };
      const change = this.handleMode;
      this.handleMode = (mode) => {
        const losses = mode === 'rich_text' ? lossesIn(this.props.value) : [];
        if (losses.length === 0 || window.confirm(lossQuestion(losses))) change?.call(this, mode);
      };
      const { componentDidMount } = this;
      this.componentDidMount = () => {
        componentDidMount?.call(this);
        nameText(this);
      };
      this.componentDidUpdate = () => nameText(this);
    }
  };
}

/** The label leads to the text, which is announced by it: Decap leaves it without a name. */
function nameText({ ref, props }: MarkdownControl): void {
  const text = ref?.querySelector('[contenteditable="true"]');
  text?.setAttribute('id', props.forID);
  text?.setAttribute('aria-label', String(props.field.get('label')));
  ref?.querySelector('[role="switch"]')?.setAttribute('aria-label', 'Écrire en Markdown');
}

function lossesIn(value: unknown): string[] {
  return typeof value === 'string' ? lossesOf(value) : [];
}
