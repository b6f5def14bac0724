/** Fixed secrets of the tests: known to everyone, so of no use anywhere else. */
export function testOmgeving(): Record<string, string> {
  return {
    BAKEN_SLEUTEL: Buffer.alloc(32, 'baken-test').toString('base64'),
    BAKEN_WPG_SLEUTEL: Buffer.alloc(32, 'baken-wpg-proef').toString('base64'),
    BAKEN_BIJZONDER_SLEUTEL: Buffer.alloc(32, 'baken-bijzonder-x').toString('base64'),
    NEXTAUTH_SECRET: 'baken-test-baken-test-baken-test-baken-test',
    LOG_LEVEL: 'silent',
    TZ: 'UTC',
  };
}
