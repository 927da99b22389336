import type { Diagnostic } from '../../core/browser.ts';
import type { Check } from '../check/problems.ts';
import type { ControlProps, FieldError } from '../decap.ts';
import { controlAt, type Mounted, mount, unmount } from './mounted.ts';

/** A control of Decap's, as far as validation goes; its methods are set when it is made. */
interface Control extends Mounted {
  isValid?: () => boolean | Promise<unknown> | { readonly error?: unknown };
  validate?: () => void;
  validateSize?: () => readonly FieldError[];
  componentDidMount?: () => void;
  componentWillUnmount?: () => void;
}

type ControlClass = new (props: ControlProps) => Control;

/** True for a control that can be given more to check. */
export function isControlClass(control: unknown): control is ControlClass {
  return (
    typeof control === 'function' &&
    typeof control.prototype === 'object' &&
    'render' in control.prototype
  );
}

/** The same control, which also refuses what the build would refuse at its place. */
export function checked(base: ControlClass, check: Check): ControlClass {
  return class extends base {
    constructor(props: ControlProps) {
      super(props);
      watch(this);
      if (this.validate === undefined) checkValue(this, check);
      else checkHolder(this, check);
    }
  };
}

function watch(control: Control): void {
  const { componentDidMount, componentWillUnmount } = control;
  control.componentDidMount = () => {
    mount(control);
    componentDidMount?.call(control);
  };
  control.componentWillUnmount = () => {
    unmount(control);
    componentWillUnmount?.call(control);
  };
}

/** Our sentence comes first: it is the build's. */
function checkValue(control: Control, check: Check): void {
  const { isValid } = control;
  control.isValid = () => {
    const [error] = errorsOf(control, check);
    return error === undefined ? (isValid?.call(control) ?? true) : { error };
  };
}

/** Lists and objects hold other controls; Decap lets an empty required list through. */
function checkHolder(control: Control, check: Check): void {
  const { validate } = control;
  control.validate = () => {
    validate?.call(control);
    const { forID, onValidateObject } = control.props;
    const sizes = control.validateSize?.() ?? [];
    onValidateObject(forID, sizes.length > 0 ? sizes : errorsOf(control, check));
  };
}

function errorsOf(control: Control, check: Check): FieldError[] {
  const { collection, getEntry, parentIds, field, value } = control.props;
  const isAsked = field.get('required') !== false && isEmpty(value);
  const own = check(String(collection.get('name')), getEntry()).filter(
    ({ pointer, severity }) => severity === 'error' && controlAt(pointer) === control,
  );
  return (
    own
      // Decap says it by itself, in the same words.
      .filter(
        ({ code }) => !(isAsked && code === 'schema-required' && control.validate === undefined),
      )
      .map((found) => ({ type: 'CUSTOM', parentIds, message: sentenceOf(found) }))
  );
}

/** What is wrong, and what to do about it; that a field is missing says both. */
export function sentenceOf({
  code,
  message,
  hint,
}: Pick<Diagnostic, 'code' | 'message' | 'hint'>): string {
  return code === 'schema-required' ? message : `${message} ${hint}`;
}

function isEmpty(value: unknown): boolean {
  return value === undefined || value === null || value === '';
}
