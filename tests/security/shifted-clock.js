// Loaded before a program: its clock stands nine years later, and chance is another. Plain JavaScript, which Node loads alone.
const SHIFT = 9 * 365 * 86_400_000;
const RealDate = Date;

globalThis.Date = new Proxy(RealDate, {
  construct: (target, args, newTarget) =>
    Reflect.construct(target, args.length === 0 ? [RealDate.now() + SHIFT] : args, newTarget),
  apply: () => new RealDate(RealDate.now() + SHIFT).toString(),
  get: (target, name, receiver) =>
    name === 'now' ? () => RealDate.now() + SHIFT : Reflect.get(target, name, receiver),
});

const realRandom = Math.random;
Math.random = () => 1 - realRandom() / 2;
