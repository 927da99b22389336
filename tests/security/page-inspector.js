// Runs in the page before anything of it: counts what runs, then tells what stands in it.
const heard = { calls: 0 };
for (const name of ['__xss', 'alert', 'confirm', 'prompt', 'print']) {
  const value = () => {
    heard.calls += 1;
  };
  Object.defineProperty(window, name, { value, writable: false });
}

const ELEMENTS = /^(?:iframe|frame|object|embed|base|applet|style|portal|math)$/;
const ATTRIBUTES = /^on|^srcdoc$|^formaction$|^ping$|^is$|^style$|^xlink:/;
const ADDRESSES = /^(?:href|src|action|poster|data|cite|background)$/;
const PROTOCOLS = ['http:', 'https:', 'mailto:', 'tel:'];
const EVENTS = ['mouseover', 'focus', 'click', 'pointerdown', 'toggle', 'error', 'load'];
/** What leaves the page by script when clicked, which cancelling a click doesn't stop. */
const EXITS = '[role="option"]';

/** Elements, attributes and addresses that no page of ours has. */
function forbiddenIn(element) {
  const found = [...element.attributes].filter(isForbidden);
  const names = found.map(({ name, value }) => `${element.localName} ${name}=${value}`);
  return isForbiddenElement(element) ? [element.outerHTML.slice(0, 200), ...names] : names;
}

function isForbiddenElement(element) {
  if (ELEMENTS.test(element.localName)) return true;
  if (element.localName !== 'script') return false;
  const isData = element.getAttribute('type') === 'application/ld+json';
  return !isData && element.getAttribute('src')?.startsWith('/') !== true;
}

function isForbidden({ name, value }) {
  if (ATTRIBUTES.test(name)) return true;
  if (!ADDRESSES.test(name)) return false;
  if (!URL.canParse(value, document.baseURI)) return false;
  const { protocol, host } = new URL(value, document.baseURI);
  return !PROTOCOLS.includes(protocol) || (name === 'src' && host !== location.host);
}

/**
 * What the second sanitizer would take out. Without its rule for XML, which takes out any alternative
 * text that speaks of a closing tag, although it is escaped.
 */
function removedFrom(part) {
  DOMPurify.sanitize(part.innerHTML, { SAFE_FOR_XML: false, ADD_ATTR: ['focusable'] });
  return DOMPurify.removed
    .filter(matters)
    .map(({ element, attribute, from }) =>
      element === undefined
        ? `${from.nodeName} ${attribute?.name}=${attribute?.value}`
        : `element ${element.nodeName}`,
    );
}

/** The anchor of a heading hides no property of the document: only forms, images and frames do. */
function matters({ attribute, from }) {
  return !(attribute?.name === 'id' && /^H[1-6]$/.test(from.nodeName));
}

window.inspectPage = async (selector) => {
  const elements = [...document.querySelectorAll('*')];
  const forbidden = elements.flatMap(forbiddenIn);
  document.addEventListener('click', (event) => event.preventDefault(), true);
  for (const element of elements) {
    for (const type of EVENTS) {
      if (type === 'click' && element.closest(EXITS) !== null) continue;
      element.dispatchEvent(new Event(type, { bubbles: true, cancelable: true }));
    }
  }
  await new Promise((resolve) => setTimeout(resolve, 20));
  const removed = [...document.querySelectorAll(selector)].flatMap(removedFrom);
  return { ran: heard.calls, forbidden, removed };
};
