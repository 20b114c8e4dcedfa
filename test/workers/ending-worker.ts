/** A worker that ends before it has begun, be it a thread or a process. */
process.exit(3)
