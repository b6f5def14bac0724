import type { OpenbareEditie } from '#lib/jaarverslagen/uitgeven/model.ts';
import { formatDatum } from '#lib/kalender/opmaak.ts';
import { todayInAmsterdam } from '#lib/kalender/rules.ts';
import { DemoMelding } from '#components/publicaties/demomelding.tsx';
import { Kenmerken } from '#components/ui/kenmerken.tsx';
import { KnopLink } from '#components/ui/knop.tsx';
import { Mededeling } from '#components/ui/mededeling.tsx';
import { Paginakop } from '#components/ui/paginakop.tsx';
import { Verslagblad, Verslaginhoud } from '#components/verslag/verslagblad.tsx';

/** What the public reads; one that was withdrawn says only why. */
export function OpenbaarJaarverslag({ editie }: { editie: OpenbareEditie }) {
  const { bureauCode, bureauNaam, openbaar, ingetrokken, reden, hash, gepubliceerdOp, demo, id } = editie;
  const { verslag } = openbaar;
  const adres = `/cijfers/${bureauCode}/jaarverslagen/${id}`;
  return (
    <>
      <Paginakop
        titel={verslag.titel}
        onder={verslag.ondertitel ?? bureauNaam}
        kruimels={[
          { titel: `Cijfers van ${bureauNaam}`, href: `/cijfers/${bureauCode}` },
          { titel: 'Jaarverslagen', href: `/cijfers/${bureauCode}/jaarverslagen` },
        ]}
        actie={
          !ingetrokken && (
            <>
              {editie.pdf && (
                <KnopLink href={`${adres}/pdf`} download icoon="download">
                  PDF
                </KnopLink>
              )}
              <KnopLink href={`${adres}/xlsx`} download icoon="download">
                Tabellen (Excel)
              </KnopLink>
              <KnopLink href={`${adres}/html`} download icoon="download">
                Om af te drukken
              </KnopLink>
            </>
          )
        }
      />
      {demo && <DemoMelding />}
      {ingetrokken ? (
        <Mededeling toon="let-op" titel="Dit jaarverslag is ingetrokken">
          {reden}
        </Mededeling>
      ) : (
        <div className="flex flex-col gap-6">
          <Kenmerken
            naast
            kenmerken={[
              ...verslag.kenmerken.map(({ label, waarde }) => ({ naam: label, waarde })),
              { naam: 'Openbaar sinds', waarde: formatDatum(todayInAmsterdam(gepubliceerdOp)) },
              { naam: 'Kenmerk', waarde: hash.slice(0, 12) },
            ]}
          />
          <Verslaginhoud blokken={verslag.blokken} />
          <Verslagblad blokken={verslag.blokken} ankers />
        </div>
      )}
    </>
  );
}
