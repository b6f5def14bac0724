import { describe, expect, it } from 'vitest';
import { LABEL_REDEN } from '#lib/absoluut-verzuim/labels.ts';
import { lijstSchema } from '#lib/absoluut-verzuim/lijst/schema.ts';

describe('de lijst van signalen op reden', () => {
  it.each(Object.keys(LABEL_REDEN))('filtert op %s, zoals het filter het aanbiedt', (reden) => {
    expect(lijstSchema.parse({ reden }).reden).toBe(reden);
  });

  it('toont alles bij een reden die niet bestaat', () => {
    expect(lijstSchema.parse({ reden: 'toString' }).reden).toBeUndefined();
    expect(lijstSchema.parse({ reden: '' }).reden).toBeUndefined();
  });
});
