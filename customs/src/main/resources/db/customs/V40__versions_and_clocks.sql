-- Versions of a filed declaration: what was corrected, why, and by which change code (box 45a).
alter table customs.declaration add column revision integer default 1 not null;
alter table customs.declaration add column revoked_at timestamp(6) with time zone;
alter table customs.declaration add column release_until timestamp(6) with time zone;
alter table customs.declaration_item add column decision_code varchar(2);
alter table customs.declaration_item add column release_condition varchar(500);
alter table customs.declaration_item add column condition_met varchar(200);

create table customs.declaration_version (
    id bigint not null primary key,
    declaration bigint not null,
    revision integer not null,
    change_code varchar(30) not null,
    reason varchar(500) not null,
    document varchar(100),
    payable_difference numeric(20, 2) not null,
    suspended_difference numeric(20, 2) not null,
    changed_by varchar(100) not null,
    effective_at timestamp(6) with time zone not null,
    recorded_at timestamp(6) with time zone not null,
    unique (declaration, revision)
);
create sequence customs.declaration_version_seq start with 1 increment by 50;

create table customs.declaration_change (
    id bigint not null primary key,
    version bigint not null,
    item integer not null,
    box varchar(20) not null,
    was varchar(8000) not null,
    became varchar(8000) not null
);
create sequence customs.declaration_change_seq start with 1 increment by 50;
create index declaration_change_version on customs.declaration_change (version, id);

-- What was handed in with a decision, an answer or an act.
create table customs.declaration_file (
    id bigint not null primary key,
    declaration bigint not null,
    about varchar(40) not null,
    name varchar(200) not null,
    media_type varchar(100) not null,
    sha256 varchar(64) not null,
    size_bytes integer not null,
    content bytea not null,
    added_by varchar(100) not null,
    added_at timestamp(6) with time zone not null
);
create sequence customs.declaration_file_seq start with 1 increment by 50;
create index declaration_file_declaration on customs.declaration_file (declaration, id);

-- Terms that count in the working time of an office. Marks: S sourced, U unverified.
create table customs.office_hours (
    id bigint not null primary key,
    office varchar(8) not null,
    valid_from date not null,
    valid_to date,
    opens time not null,
    closes time not null,
    works_weekends boolean not null,
    source varchar(200) not null,
    mark varchar(2) not null
);
insert into customs.office_hours (id, office, valid_from, valid_to, opens, closes, works_weekends, source, mark) values
    (1, '', date '2018-01-01', null, time '09:00:00', time '18:30:00', false, 'Usual hours of customs offices in Kazakhstan, without the lunch break; check with the office', 'U');

create table customs.office_day (
    calendar_day date not null primary key,
    working boolean not null,
    name varchar(100) not null,
    source varchar(200) not null,
    mark varchar(2) not null
);
insert into customs.office_day (calendar_day, working, name, source, mark) values
    (date '2026-01-01', false, 'New Year', 'Law on holidays of Kazakhstan; moved days unverified', 'U'),
    (date '2026-01-02', false, 'New Year', 'Law on holidays of Kazakhstan; moved days unverified', 'U'),
    (date '2026-01-07', false, 'Orthodox Christmas', 'Law on holidays of Kazakhstan; moved days unverified', 'U'),
    (date '2026-03-09', false, 'Women''s Day, moved from Sunday', 'Law on holidays of Kazakhstan; moved days unverified', 'U'),
    (date '2026-03-23', false, 'Nauryz', 'Law on holidays of Kazakhstan; moved days unverified', 'U'),
    (date '2026-03-24', false, 'Nauryz, moved', 'Law on holidays of Kazakhstan; moved days unverified', 'U'),
    (date '2026-03-25', false, 'Nauryz, moved', 'Law on holidays of Kazakhstan; moved days unverified', 'U'),
    (date '2026-05-01', false, 'Unity Day', 'Law on holidays of Kazakhstan; moved days unverified', 'U'),
    (date '2026-05-07', false, 'Defender''s Day', 'Law on holidays of Kazakhstan; moved days unverified', 'U'),
    (date '2026-07-06', false, 'Capital Day', 'Law on holidays of Kazakhstan; moved days unverified', 'U'),
    (date '2026-08-31', false, 'Constitution Day, moved', 'Law on holidays of Kazakhstan; moved days unverified', 'U'),
    (date '2026-10-26', false, 'Republic Day, moved', 'Law on holidays of Kazakhstan; moved days unverified', 'U'),
    (date '2026-12-16', false, 'Independence Day', 'Law on holidays of Kazakhstan; moved days unverified', 'U'),
    (date '2027-01-01', false, 'New Year', 'Law on holidays of Kazakhstan; moved days unverified', 'U'),
    (date '2027-01-07', false, 'Orthodox Christmas', 'Law on holidays of Kazakhstan; moved days unverified', 'U');

insert into customs.reference_rate (id, name, scope, valid_from, valid_to, amount, source, mark) values
    (4001, 'REGISTRATION_HOURS', '', date '2018-01-01', null, 1, 'At most one hour after filing', 'S'),
    (4002, 'RELEASE_HOURS', '', date '2018-01-01', null, 4, 'Four hours after registration; Customs Code, Art. 119', 'S'),
    (4003, 'YELLOW_LANE_HOURS', '', date '2018-01-01', null, 4, 'Control of documents on the yellow lane, up to four hours', 'S'),
    (4004, 'RELEASE_EXTENSION_DAYS', '', date '2018-01-01', null, 10, 'Working days after the day of registration; Customs Code, Art. 119', 'U');

-- Decisions per item, two digits. The older classifier; the list of Decision 378 was not seen.
create table customs.decision_code (
    code varchar(2) not null primary key,
    released boolean not null,
    conditional boolean not null,
    name_en varchar(200) not null,
    name_ru varchar(200) not null,
    name_kk varchar(200) not null,
    name_zh varchar(200) not null,
    source varchar(200) not null,
    mark varchar(2) not null
);
insert into customs.decision_code (code, released, conditional, name_en, name_ru, name_kk, name_zh, source, mark) values
    ('10', true, false, 'release', 'выпуск', 'шығару', '放行', 'Classifier of decisions, edition of 2010', 'S'),
    ('11', true, false, 'release with security', 'выпуск с обеспечением', 'қамтамасыз етумен шығару', '凭担保放行', 'Classifier of decisions, edition of 2010', 'S'),
    ('21', true, true, 'conditional release with a benefit', 'условный выпуск с льготой', 'жеңілдікпен шартты шығару', '附优惠的有条件放行', 'Classifier of decisions, edition of 2010', 'S'),
    ('22', true, false, 'release under 70, 96, 51 and the like', 'выпуск под 70, 96, 51 и подобные', '70, 96, 51 және ұқсас рәсімдермен шығару', '按70、96、51等程序放行', 'Classifier of decisions, edition of 2010', 'S'),
    ('23', true, true, 'conditional release without restriction documents', 'условный выпуск без документов по ограничениям', 'шектеу құжаттарынсыз шартты шығару', '缺限制性单证的有条件放行', 'Classifier of decisions, edition of 2010', 'S'),
    ('77', false, false, 'release suspended (intellectual property)', 'выпуск приостановлен (интеллектуальная собственность)', 'шығару тоқтатылды (зияткерлік меншік)', '暂停放行（知识产权）', 'Classifier of decisions, edition of 2010', 'S'),
    ('81', false, false, 'withdrawn', 'отзыв', 'кері қайтарылды', '撤回', 'Classifier of decisions, edition of 2010', 'S'),
    ('82', false, false, 'deemed not filed', 'считается неподанной', 'берілмеген деп есептеледі', '视为未申报', 'Classifier of decisions, edition of 2010', 'S');
