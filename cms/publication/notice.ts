/** A line at the foot of the page that stays until it is closed; screen readers say it. */
export interface Notice {
  readonly say: (text: string, link?: { readonly href: string; readonly text: string }) => void;
  readonly close: () => void;
}

/** Makes the line, at first unseen. */
export function makeNotice(): Notice {
  const line = document.createElement('p');
  line.setAttribute('role', 'status');
  const close = document.createElement('button');
  close.type = 'button';
  close.textContent = 'Fermer';
  const box = document.createElement('div');
  box.className = 'reperes-notice';
  box.hidden = true;
  box.append(line, close);
  document.body.append(box);
  const hide = (): void => {
    box.hidden = true;
  };
  close.addEventListener('click', hide);
  return {
    close: hide,
    say(text, link) {
      line.replaceChildren(text);
      if (link !== undefined) {
        const anchor = document.createElement('a');
        Object.assign(anchor, {
          ...link,
          textContent: link.text,
          target: '_blank',
          rel: 'noopener',
        });
        anchor.href = link.href;
        line.append(' ', anchor);
      }
      box.hidden = false;
    },
  };
}
