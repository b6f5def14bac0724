-- A step of the routekaart Doorstroompunt can follow from what was recorded in the traject: intake, plan, letting go.
alter table stapregistratie drop constraint stapregistratie_bron_check,
  add constraint stapregistratie_bron_check check (bron in ('melding', 'brief', 'controle', 'traject'));
