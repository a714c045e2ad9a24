-- A decision that puts the release off is neither a release nor a refusal; and the code of a refusal.
alter table customs.decision_code add column suspends boolean default false not null;
update customs.decision_code set suspends = true where code = '77';
insert into customs.decision_code (code, released, conditional, name_en, name_ru, name_kk, name_zh, source, mark, suspends) values
    ('90', false, false, 'release refused', 'отказ в выпуске', 'шығарудан бас тарту', '拒绝放行', 'Decision 378, classifier of decisions; the current list was not seen', 'U', false);
