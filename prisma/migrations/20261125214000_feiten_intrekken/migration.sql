-- That somebody is back at school follows from facts. What a colleague records himself says how he knows it and can be
-- taken back; what an import brought is put right where it came from.
alter table schoolgang
  add column met_hand boolean not null default false,
  add column bron text check (bron in ('school', 'aanwezigheid', 'zelf-gezien', 'duo')),
  add column verteld_door text;
alter table inschrijving
  add column met_hand boolean not null default false,
  add column einde_met_hand boolean not null default false;
