/**
 * Starts a worker of the script that the page itself runs: a page that lies on a stick has no other file. Browsers that
 * start no worker of it make files in the page.
 */
export function startOwnWorker(): Worker {
  const script = document.querySelector('script[type="module"]')?.textContent ?? "";
  const address = URL.createObjectURL(new Blob([script], { type: "text/javascript" }));
  try {
    return new Worker(address, { type: "module" });
  } finally {
    // By then the browser has it in its hands.
    URL.revokeObjectURL(address);
  }
}
