/** @type {import('next').NextConfig} */
const config = {
  cacheComponents: true,
  partialPrefetching: true,
  // Real status codes and metadata in the head for every client, not for known bots alone.
  htmlLimitedBots: /.*/,
  poweredByHeader: false,
  // Pictures are cut by us and shown by right; the framework's own cutter would keep copies of what was withdrawn.
  images: { unoptimized: true },
  // server.ts keeps addresses canonical; Next's own redirect would come before our pages can answer.
  skipTrailingSlashRedirect: true,
  distDir: process.env.MASTHEAD_BUILD ?? '.next',
  serverExternalPackages: ['better-sqlite3', 'sharp', '@node-rs/argon2', 'nodemailer', 'fontkit'],
  // `npm run check` holds the types; the build need not do it twice.
  typescript: { ignoreBuildErrors: true },
  devIndicators: false,
}

export default config
