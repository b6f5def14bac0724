-- When another bureau refuses a dossier, it still has to be handed over (Leerplichtregeling 1995, art. 3 lid 2): the task runs
-- again, once for each refusal.
alter table dossieroverdracht add column heropend_op timestamptz;
grant update (heropend_op) on dossieroverdracht to baken_app;
