import { CijferTabel } from '#components/ui/cijfertabel.tsx';
import { roosterOf } from '#components/publicaties/cijfers.ts';
import { Vormbeeld, type Vormeigenschappen } from '#components/publicaties/vormbeeld.tsx';
import { Uitklap } from '#components/ui/uitklap.tsx';
import { tableNote } from '#lib/publicaties/onthulling/labels.ts';

/** One public table as a picture, with the whole table and the file below it. */
export function PubliekeFiguur(eigenschappen: Vormeigenschappen) {
  const { vorm, woorden } = eigenschappen;
  const { tabel, titel } = vorm;
  const andere = tabel.dimensies.slice(1);
  if (tabel.dimensies.length === 0) return null;
  return (
    <section>
      <Vormbeeld {...eigenschappen} />
      {andere.length > 0 && (
        <Uitklap
          titel={
            <>
              Toon ook per{' '}
              {andere.map(({ naam }) => (woorden[naam]?.label ?? naam).toLowerCase()).join(' en ')}
              <span className="alleen-voorlezen">: {titel.toLowerCase()}</span>
            </>
          }
        >
          <CijferTabel titel={titel} rooster={roosterOf(tabel, woorden)} />
        </Uitklap>
      )}
      <p className="gedempt klein">{tableNote(tabel)}</p>
    </section>
  );
}
