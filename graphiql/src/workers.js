// Monaco checks and completes in workers; the build bundles each into a file and puts its address here.

globalThis.MonacoEnvironment = {
  getWorker: (_, label) => new Worker(WORKERS[label] ?? WORKERS.editor),
};
