-- A zorgmelding recorded by mistake stays, marked as withdrawn and why; no list or figure counts it any more.
alter table zorgmelding add column ingetrokken_op date;
alter table zorgmelding add column intrekreden text;
alter table zorgmelding add constraint zorgmelding_ingetrokken check ((ingetrokken_op is null) = (intrekreden is null));
