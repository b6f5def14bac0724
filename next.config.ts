import type { NextConfig } from 'next';

const config: NextConfig = {
  distDir: process.env.BAKEN_BOUWMAP || '.next',
  poweredByHeader: false,
  reactStrictMode: true,
  images: { unoptimized: true },
  productionBrowserSourceMaps: false,
  serverExternalPackages: [
    'pg',
    '@prisma/client',
    '@prisma/adapter-pg',
    'pg-boss',
    '@node-rs/argon2',
    'pino',
    'prom-client',
    '@sparticuz/chromium',
    'playwright-core',
    'mammoth',
    'easy-template-x',
    'docx',
    'jstat', // finds out by itself in which surroundings it is loaded
  ],
  experimental: { serverActions: { bodySizeLimit: '3mb' } },
  typescript: { ignoreBuildErrors: true }, // types are checked once, by `npm test`
};

export default config;
