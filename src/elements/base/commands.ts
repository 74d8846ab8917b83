/** An element that buttons of the page can command, without a script (HTML, invoker commands). */
interface CommandedElement extends HTMLElement {
  obey(command: string): void;
}

/** Lets an element obey commands. Repeated calls for the same element add nothing. */
export function listenToCommands(element: CommandedElement): void {
  element.addEventListener('command', onCommand);
}

function onCommand(event: Event): void {
  const {command, currentTarget} = event as CommandEvent;
  (currentTarget as CommandedElement).obey(command);
}
