const channel = new MessageChannel();
const waiting: (() => void)[] = [];
channel.port1.addEventListener("message", () => waiting.shift()?.());
channel.port1.start();

/** Lets the page do what else it has to do (draw, answer a key) before the work at hand goes on. */
export async function breath(): Promise<void> {
  // Not a timer: browsers make those wait four milliseconds once they follow each other.
  return new Promise((resolve) => {
    waiting.push(resolve);
    channel.port2.postMessage(null);
  });
}
