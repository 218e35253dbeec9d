/** Something the operator can mend: one line that says what, and how. */
export class OperatorError extends Error {
  constructor(line: string, options?: ErrorOptions) {
    super(line, options);
    this.name = 'OperatorError';
  }
}
