/** Something that the person at the terminal can put right; 1 is bad data, 2 a bad command. */
export class Failure extends Error {
  constructor(message, exitCode) {
    super(message);
    this.exitCode = exitCode;
  }
}
