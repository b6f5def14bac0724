import { formatDatum } from '#lib/kalender/opmaak.ts';
import { todayInAmsterdam } from '#lib/kalender/rules.ts';
import type { Sjabloonsoort } from '#lib/brieven/sjablonen/model.ts';
import type { Sjabloonveld } from '#lib/brieven/sjablonen/velden.ts';
import type { FormulierStaat } from '#lib/toegang/act.ts';
import { BriefTekst } from '#components/brieven/brief-tekst.tsx';
import { Formulier } from '#components/ui/formulier.tsx';
import { KnopLink } from '#components/ui/knop.tsx';
import { Mededeling } from '#components/ui/mededeling.tsx';
import { Sectie } from '#components/ui/paginakop.tsx';
import { Status } from '#components/ui/status.tsx';
import { Tabel } from '#components/ui/tabel.tsx';
import { Uitklap } from '#components/ui/uitklap.tsx';
import { Veld } from '#components/ui/veld.tsx';
import { Verzendknop } from '#components/ui/verzendknop.tsx';

type Actie = (staat: FormulierStaat, form: FormData) => Promise<FormulierStaat>;
type Versie = {
  nummer: number;
  bestandsnaam: string;
  toelichting: string | null;
  geprobeerd: boolean;
  inGebruik: boolean;
  gemaaktOp: Date;
  door: string | null;
  mist: readonly string[];
};
export type Sjabloonblad = {
  code: string;
  soort: Sjabloonsoort;
  versies: readonly Versie[];
  velden: readonly Sjabloonveld[];
  voorbeeld: { nummer: number; html: string } | null;
};
type Acties = { biedAan: Actie; probeer: Actie; gebruik: Actie };

/** Download, change in Word, upload, try on an example, put in use; and back to an older version. */
export function Sjabloonbeheer({ blad, acties }: { blad: Sjabloonblad; acties: Acties }) {
  const { code, versies, voorbeeld } = blad;
  const van =
    voorbeeld &&
    (voorbeeld.nummer === 0 ? null : versies.find((versie) => versie.nummer === voorbeeld.nummer));
  return (
    <div className="secties">
      {voorbeeld && (
        <Sectie titel={`Voorbeeld van ${versienaam(voorbeeld.nummer)}`}>
          <p className="gedempt mb-3">
            Met een verzonnen gezin. Zo komt de brief er in grote lijnen uit te zien.
          </p>
          {van && van.mist.length > 0 && (
            <div className="mb-3">
              <Mededeling toon="let-op" titel="Deze velden staan niet in het bestand">
                <p>{van.mist.map((naam) => `{${naam}}`).join(', ')}. Is dat de bedoeling?</p>
              </Mededeling>
            </div>
          )}
          <BriefTekst html={voorbeeld.html} />
        </Sectie>
      )}
      <Sectie titel="Versies">
        <ul className="flex flex-col gap-4">
          {versies.map((versie) => (
            <li key={versie.nummer} className="kaart">
              <Versiekaart code={code} versie={versie} acties={acties} />
            </li>
          ))}
          <li className="kaart">
            <EigenTekst code={code} inGebruik={!versies.some((versie) => versie.inGebruik)} acties={acties} />
          </li>
        </ul>
      </Sectie>
      <Sectie titel="Nieuwe versie">
        <Formulier actie={acties.biedAan} verborgen={{ code }} label="Nieuwe versie">
          <Veld
            naam="bestand"
            label="Word-bestand (.docx, hooguit 2 MB)"
            hint="Download een versie hierboven, verander de tekst in Word en laat de velden tussen accolades staan. Wat in de kop- of voettekst van Word staat, komt niet in de PDF: zet het in de brief zelf."
            soort="file"
            accept=".docx"
          />
          <Veld naam="toelichting" label="Wat is er veranderd?" optioneel maxLength={300} />
          <Verzendknop icoon="upload">Bewaar als nieuwe versie</Verzendknop>
        </Formulier>
      </Sectie>
      <Uitklap titel={`Velden die u kunt gebruiken (${blad.velden.length})`}>
        <Tabel
          bijschrift="Velden"
          verbergBijschrift
          rijen={blad.velden}
          rijSleutel={(veld) => veld.naam}
          kolommen={[
            { sleutel: 'naam', kop: 'In Word', hoofd: true, cel: (veld) => veldnotatie(veld.naam) },
            { sleutel: 'label', kop: 'Wat het is', cel: (veld) => veld.label },
            { sleutel: 'voorbeeld', kop: 'Voorbeeld', cel: (veld) => veld.voorbeeld },
          ]}
        />
      </Uitklap>
    </div>
  );
}

function veldnotatie(naam: string): string {
  return /^(aan_|meerderjarig)/.test(naam) ? `{#${naam}} … {/${naam}}` : `{${naam}}`;
}

function versienaam(nummer: number): string {
  return nummer === 0 ? 'de tekst van Baken' : `versie ${nummer}`;
}

function Versiekaart({ code, versie, acties }: { code: string; versie: Versie; acties: Acties }) {
  const { nummer, inGebruik, geprobeerd } = versie;
  const wanneer = `${formatDatum(todayInAmsterdam(versie.gemaaktOp))}${versie.door ? `, ${versie.door}` : ''}`;
  return (
    <div className="flex flex-col gap-3">
      <div className="flex flex-wrap items-baseline gap-3">
        <h3 className="text-basis">Versie {nummer}</h3>
        {inGebruik && <Status toon="goed">in gebruik</Status>}
        <span className="gedempt">
          {versie.bestandsnaam}, {wanneer}
        </span>
      </div>
      {versie.toelichting && <p>{versie.toelichting}</p>}
      <Handelingen code={code} nummer={nummer} acties={acties} magGebruiken={geprobeerd && !inGebruik} />
      {!geprobeerd && (
        <p className="gedempt">Bekijk deze versie eerst op een voorbeeld; daarna kan zij in gebruik.</p>
      )}
    </div>
  );
}

function EigenTekst({ code, inGebruik, acties }: { code: string; inGebruik: boolean; acties: Acties }) {
  return (
    <div className="flex flex-col gap-3">
      <div className="flex flex-wrap items-baseline gap-3">
        <h3 className="text-basis">Tekst van Baken</h3>
        {inGebruik && <Status toon="goed">in gebruik</Status>}
      </div>
      <Handelingen code={code} nummer={0} acties={acties} magGebruiken={!inGebruik} />
    </div>
  );
}

function Handelingen({
  code,
  nummer,
  acties,
  magGebruiken,
}: {
  code: string;
  nummer: number;
  acties: Acties;
  magGebruiken: boolean;
}) {
  const verborgen = { code, nummer };
  return (
    <div className="flex flex-wrap items-start gap-3">
      <KnopLink href={`/beheer/sjablonen/${code}/${nummer}`} download klein icoon="download">
        Download<span className="alleen-voorlezen"> {versienaam(nummer)}</span>
      </KnopLink>
      <Formulier actie={acties.probeer} verborgen={verborgen} label={`Voorbeeld van ${versienaam(nummer)}`}>
        <Verzendknop soort="secundair" klein icoon="oog">
          Bekijk voorbeeld<span className="alleen-voorlezen"> van {versienaam(nummer)}</span>
        </Verzendknop>
      </Formulier>
      {magGebruiken && (
        <Formulier
          actie={acties.gebruik}
          verborgen={verborgen}
          label={`${versienaam(nummer)} in gebruik nemen`}
        >
          <Verzendknop klein icoon="vinkje">
            Neem in gebruik<span className="alleen-voorlezen"> ({versienaam(nummer)})</span>
          </Verzendknop>
        </Formulier>
      )}
    </div>
  );
}
