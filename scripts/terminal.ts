/** Where commands write. Results go to standard output, everything else to standard error. */
export interface Terminal {
  /** Writes a result. */
  readonly print: (text: string) => void;
  /** Writes a line meant for a person. */
  readonly tell: (text: string) => void;
  /** Shows what is being done on one line that the next call replaces; silent when piped. */
  readonly progress: (text: string) => void;
  /** True when results are read by a person. */
  readonly interactive: boolean;
  /** True when results may be coloured. */
  readonly color: boolean;
}

const CLEAR_LINE = '\r\u001b[2K';

/** The terminal of this process. */
export function processTerminal(): Terminal {
  const { stdout, stderr } = process;
  const live = stderr.isTTY === true;
  let shown = false;
  const clear = () => {
    if (shown) stderr.write(CLEAR_LINE);
    shown = false;
  };
  return {
    interactive: stdout.isTTY === true,
    color: stdout.isTTY === true && !process.env.NO_COLOR,
    print(text) {
      clear();
      stdout.write(endLine(text));
    },
    tell(text) {
      clear();
      stderr.write(endLine(text));
    },
    progress(text) {
      if (!live) return;
      stderr.write(`${CLEAR_LINE}${text}`);
      shown = text !== '';
    },
  };
}

function endLine(text: string): string {
  return text.endsWith('\n') ? text : `${text}\n`;
}
