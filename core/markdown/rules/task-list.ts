import type { StateCore } from 'markdown-it';

const BOX = /^\[([ xX])\][ \u00a0]/;

/** Core rule: makes `[ ]` and `[x]` at the start of a list item a checkbox that shows a state. */
export function taskListRule(state: StateCore): void {
  const { tokens } = state;
  for (let at = 0; at + 2 < tokens.length; at += 1) {
    if (tokens[at]?.type !== 'list_item_open' || tokens[at + 1]?.type !== 'paragraph_open')
      continue;
    const inline = tokens[at + 2];
    const text = inline?.children?.[0];
    const box = text?.type === 'text' ? BOX.exec(text.content)?.[1] : undefined;
    if (box === undefined || text === undefined || !inline?.children) continue;
    text.content = text.content.slice(4);
    const opening = new state.Token('task_open', 'label', 1);
    opening.meta = { done: box !== ' ' };
    inline.children.unshift(opening);
    inline.children.push(new state.Token('task_close', 'label', -1));
    tokens[at]?.attrSet('class', 'task');
  }
}
