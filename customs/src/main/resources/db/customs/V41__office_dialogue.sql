-- The queue: which office a filing is for, and what failed too often to be tried again by itself.
alter table customs.filing add column office varchar(8) default '' not null;
alter table customs.filing add column failures integer default 0 not null;
alter table customs.filing add column dead boolean default false not null;
alter table customs.filing add column problem varchar(500);

-- How the training office answers beyond lane and delay.
alter table customs.training_office add column asks_documents boolean default false not null;
alter table customs.training_office add column outcome varchar(20) default 'RELEASE' not null;

-- Which door stands before an office: the training office unless another is named.
create table customs.office_door (
    office varchar(8) not null primary key,
    kind varchar(20) not null,
    changed_by varchar(100) not null,
    changed_at timestamp(6) with time zone not null
);

-- What an office asked of us while it checks, and what was answered.
create table customs.office_request (
    id bigint not null primary key,
    declaration bigint not null,
    kind varchar(20) not null,
    wanted varchar(500) not null,
    asked_by varchar(100) not null,
    asked_at timestamp(6) with time zone not null,
    due_at timestamp(6) with time zone,
    answered_by varchar(100),
    answered_at timestamp(6) with time zone,
    answer varchar(500)
);
create sequence customs.office_request_seq start with 1 increment by 50;
create index office_request_declaration on customs.office_request (declaration, id);

-- The act of an inspection: fields of the message ActInspection (1006033E).
create table customs.inspection_act (
    id bigint not null primary key,
    declaration bigint not null,
    kind varchar(20) not null,
    act_number varchar(50) not null,
    started_at timestamp(6) with time zone not null,
    finished_at timestamp(6) with time zone,
    place varchar(200) not null,
    gross_by_documents numeric(18, 6),
    scope varchar(20) not null,
    declarant_present boolean not null,
    notified_at timestamp(6) with time zone,
    as_declared boolean not null,
    findings varchar(2000),
    entered_by varchar(100) not null,
    entered_at timestamp(6) with time zone not null,
    unique (declaration, act_number)
);
create sequence customs.inspection_act_seq start with 1 increment by 50;

-- What came from offices, raw, with what became of it: nothing that arrives is lost.
create table customs.office_message (
    id bigint not null primary key,
    source varchar(60) not null,
    external_id varchar(100) not null,
    format varchar(20) not null,
    kind varchar(30),
    reference varchar(60),
    number varchar(30),
    declaration bigint,
    raw varchar(1000000) not null,
    content varchar(4000) not null,
    received_by varchar(100) not null,
    received_at timestamp(6) with time zone not null,
    state varchar(20) not null,
    problem varchar(60),
    arguments varchar(2000) not null,
    settled_by varchar(100),
    settled_at timestamp(6) with time zone,
    settled_note varchar(500),
    unique (source, external_id)
);
create sequence customs.office_message_seq start with 1 increment by 50;
create index office_message_state on customs.office_message (state, id);
create index office_message_declaration on customs.office_message (declaration, id);

-- What was written out for an office that is reached by files.
create table customs.office_dispatch (
    id bigint not null primary key,
    declaration bigint not null,
    revision integer not null,
    format varchar(20) not null,
    document_id varchar(36) not null,
    file_name varchar(100) not null,
    content varchar(1000000) not null,
    written_at timestamp(6) with time zone not null,
    unique (declaration, revision, format)
);
create sequence customs.office_dispatch_seq start with 1 increment by 50;
