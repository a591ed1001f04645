/**
 * How the bundler's allocator, mimalloc, takes memory. It reads this when the bundler is loaded, so this is to be imported
 * before Astro. By itself it takes a gigabyte of addresses at once, of which Linux hands out large pages and keeps them
 * until the end, long after the bundler is done: 0.2 GB of the most that a build of any size holds.
 */
process.env['MIMALLOC_ARENA_EAGER_COMMIT'] ??= '0';
process.env['MIMALLOC_PURGE_DELAY'] ??= '0';
