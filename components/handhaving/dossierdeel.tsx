import { LABEL_DWANGSOM } from '#lib/handhaving/dwangsom/labels.ts';
import type { Dossierhandhaving } from '#lib/handhaving/lezen/model.ts';
import { formatDatum } from '#lib/kalender/opmaak.ts';
import { soortLabel } from '#lib/werkprocessen/labels.ts';
import type { Actie } from '#components/handhaving/model.ts';
import { Formulier } from '#components/ui/formulier.tsx';
import { Keuzelijst } from '#components/ui/keuze.tsx';
import { Lijst, Lijstrij } from '#components/ui/lijst.tsx';
import { Mededeling } from '#components/ui/mededeling.tsx';
import { Status } from '#components/ui/status.tsx';
import { Uitklap } from '#components/ui/uitklap.tsx';
import { Verzendknop } from '#components/ui/verzendknop.tsx';

/** For who works on the dossier: that there is a file in the compartment, not what is in it. */
export function Aanwezigheid({ aanwezig }: Pick<Dossierhandhaving, 'aanwezig'>) {
  const loopt = aanwezig.find(({ tot }) => tot === null);
  const laatste = loopt ?? aanwezig[0];
  if (!laatste) return null;
  return (
    <Mededeling
      toon={loopt ? 'let-op' : 'info'}
      titel={
        loopt
          ? `Er loopt strafrechtelijke handhaving sinds ${formatDatum(loopt.sinds)}`
          : `Er liep strafrechtelijke handhaving tot ${formatDatum(laatste.tot ?? laatste.sinds)}`
      }
    >
      <p>
        Wat erin staat, ziet alleen de behandelaar (Wet politiegegevens). Overleg met hem voor u zelf iets
        onderneemt.
      </p>
    </Mededeling>
  );
}

/** Work to hang an instrument on, with the choice hidden when there is only one. */
export function Werkkeuze({ werk, gekozen }: { werk: Dossierhandhaving['werk']; gekozen?: string }) {
  return (
    <Keuzelijst
      naam="werkprocesId"
      label="Bij welk werkproces?"
      waarde={gekozen}
      keuzes={werk.map(({ id, soort, gestartOp }) => ({
        waarde: id,
        label: `${soortLabel(soort)}, begonnen ${formatDatum(gestartOp)}`,
      }))}
    />
  );
}

export function ZaakBeginnen({
  werk,
  gekozen,
  actie,
}: {
  werk: Dossierhandhaving['werk'];
  gekozen?: string;
  actie: Actie;
}) {
  if (werk.length === 0)
    return <p className="gedempt">Er is geen open werkproces over verzuim om een zaak bij te beginnen.</p>;
  return (
    <Uitklap titel="Handhavingszaak beginnen" knop="secundair" klein open={Boolean(gekozen)}>
      <p className="mb-4">
        Vanaf nu treedt u op als opsporingsambtenaar. Alles wat u vastlegt, komt in het afgeschermde deel.
      </p>
      <Formulier actie={actie} label="Handhavingszaak beginnen" uniek="zaak">
        <Werkkeuze werk={werk} gekozen={gekozen} />
        <Verzendknop>Begin de zaak</Verzendknop>
      </Formulier>
    </Uitklap>
  );
}

export function Dwangsommen({ dwangsommen }: Pick<Dossierhandhaving, 'dwangsommen'>) {
  if (dwangsommen.length === 0) return <p className="mb-4 gedempt">Geen last onder dwangsom.</p>;
  return (
    <Lijst label="Lasten onder dwangsom">
      {dwangsommen.map((lod) => (
        <Lijstrij
          key={lod.id}
          href={`/handhaving/dwangsom/${lod.id}`}
          titel={`Last onder dwangsom van ${formatDatum(lod.voornemenOp)}`}
          onder={lod.grond}
        >
          <Status toon={lod.staat === 'NAGEKOMEN' ? 'goed' : 'bezig'}>{LABEL_DWANGSOM[lod.staat]}</Status>
        </Lijstrij>
      ))}
    </Lijst>
  );
}
