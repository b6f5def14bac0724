-- The check of BRP and register was recorded at the signal, perhaps by another colleague than who confirms.
alter table stapregistratie drop constraint stapregistratie_bron_check,
  add constraint stapregistratie_bron_check check (bron in ('melding', 'brief', 'controle'));
