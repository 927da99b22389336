/** What an administration has typed. */
export interface CallState {
  readonly variables: readonly FilledVariable[];
  readonly moments: readonly FilledMoment[];
}

/** A variable and its value, `""` until something is typed. */
export interface FilledVariable {
  readonly name: string;
  /** The question that the form asks. */
  readonly label: string;
  readonly placeholder: string;
  readonly value: string;
}

/** A moment of the timeline and its dates, `""` until they are typed. */
export interface FilledMoment {
  /** What happens then. */
  readonly label: string;
  /** ISO date or month. */
  readonly from: string;
  /** Absent for a moment that has no end. */
  readonly to?: string;
}
