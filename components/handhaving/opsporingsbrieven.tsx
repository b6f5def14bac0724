import { formatDatum } from '#lib/kalender/opmaak.ts';
import { sjabloonVan } from '#lib/brieven/sjablonen/catalogus.ts';
import type { Opsporingsbrief, Opsporingsformulier } from '#lib/handhaving/opsporingsbrief/model.ts';
import type { Zaakpagina } from '#lib/handhaving/zaak/model.ts';
import { Invulveld } from '#components/brieven/brief-formulier.tsx';
import { Ontvangers } from '#components/brieven/ontvangers.tsx';
import { GedaanMelding, gedaanVan, type Gedaan } from '#components/handhaving/gedaan.tsx';
import type { Actie } from '#components/handhaving/model.ts';
import { Vouw } from '#components/handhaving/vouw.tsx';
import { Formulier } from '#components/ui/formulier.tsx';
import { KnopLink, Knoppen } from '#components/ui/knop.tsx';
import { Sectie } from '#components/ui/paginakop.tsx';
import { Status } from '#components/ui/status.tsx';
import { Tekstvak, Veld } from '#components/ui/veld.tsx';
import { Verzendknop } from '#components/ui/verzendknop.tsx';

type Eigenschappen = { pagina: Zaakpagina; gedaan: Gedaan | null; verstuurd: Actie };

/** Letters of the boa: they stand in this file only. */
export function Opsporingsbrieven({ pagina, gedaan, verstuurd }: Eigenschappen) {
  const { zaak, brieven, halt } = pagina;
  const nieuw = `/handhaving/zaken/${zaak.id}/brieven/nieuw`;
  return (
    <Sectie titel="Brieven" aantal={brieven.length || undefined} id="brieven">
      <GedaanMelding gedaan={gedaan} bij={['brief', 'verstuurd']} />
      {brieven.length === 0 ? (
        <p className="mb-4 gedempt">Nog geen oproep of verwijzing geschreven.</p>
      ) : (
        <ul className="flex flex-col gap-4 mb-4" aria-label="Brieven van deze zaak">
          {brieven.map((brief) => (
            <li key={brief.id}>
              <Briefregel pagina={pagina} brief={brief} gedaan={gedaan} verstuurd={verstuurd} />
            </li>
          ))}
        </ul>
      )}
      {!zaak.geslotenOp && (
        <Knoppen>
          <KnopLink href={`${nieuw}?sjabloon=oproep-verhoor`} klein icoon="brief">
            Oproep voor verhoor
          </KnopLink>
          {halt.length > 0 && (
            <KnopLink href={`${nieuw}?sjabloon=halt-verwijzing`} klein icoon="brief">
              Brief over Halt
            </KnopLink>
          )}
        </Knoppen>
      )}
    </Sectie>
  );
}

function Briefregel({ pagina, brief, gedaan, verstuurd }: Eigenschappen & { brief: Opsporingsbrief }) {
  const { titel } = sjabloonVan(brief.sjabloon);
  return (
    <>
      <p>
        <strong>{titel}</strong> aan {brief.aan}, {formatDatum(brief.gemaaktOp)}, kenmerk {brief.kenmerk}{' '}
        <Status toon={brief.verstuurdOp ? 'goed' : 'bezig'}>
          {brief.verstuurdOp ? `Verstuurd op ${formatDatum(brief.verstuurdOp)}` : 'Nog niet verstuurd'}
        </Status>
      </p>
      <div className="my-2 flex flex-wrap items-start gap-3">
        {(['pdf', 'docx'] as const).map((als) => (
          <KnopLink
            key={als}
            href={`/handhaving/zaken/${pagina.zaak.id}/brieven/${brief.id}/${als}`}
            klein
            download
            icoon="download"
          >
            {als === 'pdf' ? 'PDF' : 'Word'}
            <span className="alleen-voorlezen">
              {' '}
              van {titel} aan {brief.aan}
            </span>
          </KnopLink>
        ))}
        {!brief.verstuurdOp && (
          <Vouw
            gedaan={gedaanVan(gedaan, 'verstuurd', brief.id)}
            titel="Deze brief is verstuurd"
            knop="stil"
            klein
          >
            <Formulier
              actie={verstuurd}
              verborgen={{ id: pagina.zaak.id, briefId: brief.id }}
              label="Brief verstuurd"
              uniek={`verstuurd-${brief.id}`}
            >
              <Veld
                naam="op"
                label="Op welke dag ging hij weg?"
                soort="date"
                breedte="kort"
                min={brief.gemaaktOp}
                max={pagina.vandaag}
                waarde={pagina.vandaag}
              />
              <Verzendknop>Leg verzending vast</Verzendknop>
            </Formulier>
          </Vouw>
        )}
      </div>
    </>
  );
}

/** One letter for one person; what was typed stays when something is missing. */
export function OpsporingsbriefFormulier({
  gegevens,
  actie,
}: {
  gegevens: Opsporingsformulier;
  actie: Actie;
}) {
  const { zaakId, sjabloon, kandidaten, gekozen, velden } = gegevens;
  const soort = sjabloonVan(sjabloon);
  return (
    <Formulier actie={actie} verborgen={{ id: zaakId, sjabloon }} label={soort.titel}>
      <p className="gedempt">
        Deze brief valt onder de Wet politiegegevens. Baken maakt en bewaart hem alleen in deze zaak; u drukt
        hem zelf af en verstuurt hem. Grondslag: {soort.grondslag}.
      </p>
      <Ontvangers kandidaten={kandidaten} gekozen={gekozen ? [gekozen] : null} eenTegelijk />
      {soort.velden.map((veld) => (
        <Invulveld key={veld.naam} veld={veld} waarde={velden[veld.naam] ?? ''} />
      ))}
      <Tekstvak naam="alinea" label="Wat u zelf wilt toevoegen" optioneel rijen={3} maxLength={4000} />
      <Verzendknop icoon="brief">Maak de brief</Verzendknop>
    </Formulier>
  );
}
