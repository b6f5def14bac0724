import { recordFacts } from '#lib/logboek/feiten.ts';
import { gelukt, weiger } from '#lib/platform/errors.ts';
import { command } from '#lib/toegang/front-door.ts';
import type { Toegang } from '#lib/toegang/model.ts';
import { listCollegas } from '#lib/werkprocessen/collegas/data.ts';
import { listVerdeelbaar, saveEigenaren, type Verdeelbaar } from '#lib/werkprocessen/verdelen/data.ts';
import type { Verdeelregel, Verdeling, Werkdeel } from '#lib/werkprocessen/verdelen/model.ts';
import { verdeelSchema, zetTerugSchema } from '#lib/werkprocessen/verdelen/schema.ts';

/**
 * Gives several pieces of work to one colleague. With `proef` it only says what would happen; what changed meanwhile or
 * was closed stays where it is and says so.
 */
export const verdeelWerk = command({
  naam: 'werk verdelen',
  permission: 'werkproces.toewijzen',
  verwerking: 'sturing-en-kwaliteit',
  input: verdeelSchema,
  run: async (toegang, { werk, naar, proef }) => {
    const collega = (await listCollegas(toegang)).find((item) => item.id === naar);
    if (!collega)
      return weiger('geen-collega', 'Deze collega kan geen werk krijgen.', {
        velden: { naar: 'Kies een collega uit de lijst.' },
      });
    const stand = await listVerdeelbaar(
      toegang,
      werk.map((deel) => deel.id),
    );
    const regels = stand.map((item) => toRegel(item, werk, naar));
    const gaat = regels.filter((regel) => regel.blijft === null);
    if (!proef)
      await wijsToe(
        toegang,
        gaat.map(({ id, jongereId, vanId }) => ({ id, jongereId, van: vanId, naar })),
      );
    const verdeling: Verdeling = {
      proef,
      naar: collega.naam,
      regels,
      terug: proef ? [] : gaat.map((regel) => `${regel.id}:${regel.versie + 1}:${regel.vanId ?? ''}`),
    };
    return gelukt(verdeling);
  },
  subject: (out) => out.regels.map((regel) => regel.jongereId),
});

/** Undo: every piece that nobody touched since goes back to who had it, or to nobody; not to someone who handles no work here. */
export const zetVerdelingTerug = command({
  naam: 'verdeling van werk ongedaan maken',
  permission: 'werkproces.toewijzen',
  verwerking: 'sturing-en-kwaliteit',
  input: zetTerugSchema,
  run: async (toegang, { terug }) => {
    const stand = await listVerdeelbaar(
      toegang,
      terug.map((deel) => deel.id),
    );
    const collegas = new Set((await listCollegas(toegang)).map(({ id }) => id));
    const terugzetbaar = stand.flatMap((item) => {
      const doel = terug.find((deel) => deel.id === item.id && deel.versie === item.versie);
      const mag = doel && (doel.naar === null || collegas.has(doel.naar));
      return mag && item.open
        ? [{ id: item.id, jongereId: item.jongereId, van: item.eigenaarId, naar: doel.naar }]
        : [];
    });
    await wijsToe(toegang, terugzetbaar);
    return gelukt({
      teruggezet: terugzetbaar.length,
      gebleven: terug.length - terugzetbaar.length,
      jongereIds: stand.map((item) => item.jongereId),
    });
  },
  subject: (out) => out.jongereIds,
});

function toRegel(item: Verdeelbaar, werk: readonly Werkdeel[], naar: string): Verdeelregel {
  const gezien = werk.find((deel) => deel.id === item.id);
  const { id, versie, jongereId, naam, eigenaarId, eigenaar } = item;
  return {
    id,
    versie,
    jongereId,
    naam,
    vanId: eigenaarId,
    van: eigenaar,
    blijft: redenOmTeBlijven(item, gezien, naar),
  };
}

function redenOmTeBlijven(item: Verdeelbaar, gezien: Werkdeel | undefined, naar: string): string | null {
  if (!item.open) return 'is intussen gesloten';
  if (item.versie !== gezien?.versie) return 'is intussen gewijzigd; ververs de lijst';
  return item.eigenaarId === naar ? 'staat al bij deze collega' : null;
}

type Verplaatsing = { id: string; jongereId: string; van: string | null; naar: string | null };

async function wijsToe(toegang: Toegang, werk: readonly Verplaatsing[]): Promise<void> {
  await saveEigenaren(toegang, werk);
  await recordFacts(
    toegang,
    werk.map(({ id, jongereId, van, naar }) => ({
      soort: 'WerkprocesToegewezen',
      onderwerpSoort: 'werkproces',
      onderwerpId: id,
      jongereId,
      datum: toegang.vandaag,
      gegevens: { van, naar },
    })),
  );
}
