// For mocha: a process that a signal ends at once leaves its servers and browsers behind.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => process.exit(130));
