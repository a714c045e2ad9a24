-- Reference data: everything that the law may change carries its dates, its source and a mark.
create table customs.tariff_line (
    id bigint not null primary key,
    code varchar(10) not null,
    valid_from date not null,
    valid_to date,
    name_en varchar(200) not null,
    name_ru varchar(200) not null,
    name_kk varchar(200) not null,
    name_zh varchar(200) not null,
    names_origin varchar(20) not null,
    supplementary_unit varchar(3),
    rate_kind varchar(20) not null,
    rate_percent numeric(12, 6),
    rate_other_percent numeric(12, 6),
    rate_amount numeric(12, 6),
    rate_currency varchar(3),
    rate_per numeric(18, 6),
    rate_unit varchar(3),
    source varchar(200) not null,
    mark varchar(2) not null,
    unique (code, valid_from)
);

create table customs.surcharge (
    id bigint not null primary key,
    kind varchar(20) not null,
    code_prefix varchar(10) not null,
    origin varchar(2),
    valid_from date not null,
    valid_to date,
    rate_kind varchar(20) not null,
    rate_percent numeric(12, 6),
    rate_other_percent numeric(12, 6),
    rate_amount numeric(12, 6),
    rate_currency varchar(3),
    rate_per numeric(18, 6),
    rate_unit varchar(3),
    source varchar(200) not null,
    mark varchar(2) not null
);

create table customs.reference_rate (
    id bigint not null primary key,
    name varchar(40) not null,
    scope varchar(10) not null,
    valid_from date not null,
    valid_to date,
    amount numeric(18, 6) not null,
    source varchar(200) not null,
    mark varchar(2) not null,
    unique (name, scope, valid_from)
);

create table customs.exchange_rate (
    id bigint not null primary key,
    currency varchar(3) not null,
    rate_date date not null,
    kzt_per_unit numeric(18, 6) not null check (kzt_per_unit > 0),
    source varchar(200) not null,
    entered_by varchar(100) not null,
    entered_at timestamp(6) with time zone not null,
    unique (currency, rate_date)
);
create sequence customs.exchange_rate_seq start with 1 increment by 50;

create table customs.procedure_rule (
    id bigint not null primary key,
    code varchar(2) not null,
    valid_from date not null,
    valid_to date,
    levy varchar(20) not null,
    secured boolean not null,
    stock_status varchar(20),
    term varchar(40),
    source varchar(200) not null,
    mark varchar(2) not null
);

create table customs.procedure_step (
    id bigint not null primary key,
    requested varchar(2) not null,
    previous varchar(2) not null,
    valid_from date not null,
    valid_to date,
    ground_needed boolean not null,
    source varchar(200) not null,
    mark varchar(2) not null
);

-- Parties and who may act for them.
create table customs.party (
    id varchar(60) not null primary key,
    name varchar(200) not null
);

create table customs.power_of_attorney (
    id bigint not null primary key,
    broker varchar(100) not null,
    client varchar(60) not null,
    procedures varchar(200) not null,
    valid_from date not null,
    valid_to date,
    limit_amount numeric(20, 2)
);
create sequence customs.power_of_attorney_seq start with 1 increment by 50;
create index power_of_attorney_broker on customs.power_of_attorney (broker, client);

-- The account of goods under supervision.
create table customs.account (
    lot varchar(20) not null primary key,
    container varchar(20),
    consignment varchar(50),
    consignment_line integer not null,
    facility varchar(40) not null,
    owner varchar(60) not null,
    owner_name varchar(200) not null,
    commodity varchar(10) not null,
    description varchar(500) not null,
    packages numeric(18, 6) not null,
    net_kg numeric(18, 6) not null,
    gross_kg numeric(18, 6) not null,
    supplementary_quantity numeric(18, 6),
    supplementary_unit varchar(3),
    value_amount numeric(20, 2),
    value_currency varchar(3),
    opened_at timestamp(6) with time zone not null
);
create index account_container on customs.account (container);
create index account_owner on customs.account (owner);

create table customs.account_entry (
    id bigint not null primary key,
    lot varchar(20) not null,
    kind varchar(20) not null,
    from_regime varchar(20),
    to_regime varchar(20) not null,
    packages numeric(18, 6) not null,
    net_kg numeric(18, 6) not null,
    gross_kg numeric(18, 6) not null,
    supplementary_quantity numeric(18, 6),
    supplementary_unit varchar(3),
    before_packages numeric(18, 6) not null,
    before_net_kg numeric(18, 6) not null,
    reference varchar(60) not null,
    effective_at timestamp(6) with time zone not null,
    recorded_at timestamp(6) with time zone not null
);
create sequence customs.account_entry_seq start with 1 increment by 50;
create index account_entry_lot on customs.account_entry (lot, id);
create index account_entry_reference on customs.account_entry (reference);

create table customs.account_balance (
    lot varchar(20) not null,
    regime varchar(20) not null,
    packages numeric(18, 6) not null check (packages >= 0),
    net_kg numeric(18, 6) not null check (net_kg >= 0),
    gross_kg numeric(18, 6) not null check (gross_kg >= 0),
    supplementary_quantity numeric(18, 6) not null check (supplementary_quantity >= 0),
    supplementary_unit varchar(3),
    storage_until date,
    primary key (lot, regime)
);
create index account_balance_until on customs.account_balance (storage_until);

-- What one declaration item put under a procedure with a term, and what ended it.
create table customs.placement (
    id bigint not null primary key,
    declaration bigint not null,
    item integer not null,
    lot varchar(20) not null,
    packages numeric(18, 6) not null check (packages >= 0),
    net_kg numeric(18, 6) not null check (net_kg >= 0),
    gross_kg numeric(18, 6) not null check (gross_kg >= 0),
    supplementary_quantity numeric(18, 6) check (supplementary_quantity >= 0),
    supplementary_unit varchar(3),
    placed_packages numeric(18, 6) not null,
    placed_net_kg numeric(18, 6) not null,
    suspended numeric(20, 2) not null check (suspended >= 0),
    guarantee varchar(20),
    placed_at timestamp(6) with time zone not null,
    storage_until date,
    unique (declaration, item)
);
create sequence customs.placement_seq start with 1 increment by 50;
create index placement_lot on customs.placement (lot, id);

create table customs.discharge (
    id bigint not null primary key,
    placement bigint not null,
    declaration bigint not null,
    item integer not null,
    packages numeric(18, 6) not null,
    net_kg numeric(18, 6) not null,
    gross_kg numeric(18, 6) not null,
    supplementary_quantity numeric(18, 6),
    supplementary_unit varchar(3),
    freed numeric(20, 2) not null,
    discharged_at timestamp(6) with time zone not null
);
create sequence customs.discharge_seq start with 1 increment by 50;
create index discharge_placement on customs.discharge (placement);
create index discharge_declaration on customs.discharge (declaration, item);

-- Money: guarantees, personal accounts, and where each tenge of duty stands.
create table customs.guarantee (
    id varchar(20) not null primary key,
    holder varchar(60) not null,
    holder_name varchar(200) not null,
    covers_all boolean not null,
    limit_amount numeric(20, 2) not null,
    currency varchar(3) not null,
    valid_from date not null,
    valid_until date not null,
    reserved numeric(20, 2) not null check (reserved >= 0),
    used numeric(20, 2) not null check (used >= 0),
    check (reserved + used <= limit_amount)
);

create table customs.guarantee_entry (
    id bigint not null primary key,
    guarantee varchar(20) not null,
    kind varchar(20) not null,
    amount numeric(20, 2) not null,
    reference varchar(60) not null,
    effective_at timestamp(6) with time zone not null,
    recorded_at timestamp(6) with time zone not null
);
create sequence customs.guarantee_entry_seq start with 1 increment by 50;
create index guarantee_entry_guarantee on customs.guarantee_entry (guarantee, id);

create table customs.personal_account (
    client varchar(60) not null primary key,
    available numeric(20, 2) not null check (available >= 0),
    earmarked numeric(20, 2) not null check (earmarked >= 0),
    spent numeric(20, 2) not null check (spent >= 0)
);

create table customs.money_entry (
    id bigint not null primary key,
    client varchar(60) not null,
    kind varchar(20) not null,
    amount numeric(20, 2) not null,
    reference varchar(60) not null,
    effective_at timestamp(6) with time zone not null,
    recorded_at timestamp(6) with time zone not null
);
create sequence customs.money_entry_seq start with 1 increment by 50;
create index money_entry_client on customs.money_entry (client, id);

create table customs.duty_balance (
    declaration bigint not null,
    item integer not null,
    suspended numeric(20, 2) not null check (suspended >= 0),
    due numeric(20, 2) not null check (due >= 0),
    paid numeric(20, 2) not null check (paid >= 0),
    freed numeric(20, 2) not null check (freed >= 0),
    primary key (declaration, item)
);

create table customs.duty_entry (
    id bigint not null primary key,
    declaration bigint not null,
    item integer not null,
    from_state varchar(20),
    to_state varchar(20) not null,
    amount numeric(20, 2) not null,
    effective_at timestamp(6) with time zone not null,
    recorded_at timestamp(6) with time zone not null
);
create sequence customs.duty_entry_seq start with 1 increment by 50;
create index duty_entry_item on customs.duty_entry (declaration, item);

-- Declarations.
create table customs.declaration (
    id bigint not null primary key,
    version integer not null,
    procedure_code varchar(4) not null,
    feature varchar(3) not null,
    ground varchar(50),
    status varchar(20) not null,
    prepared boolean not null,
    consignment varchar(50),
    client varchar(60) not null,
    client_name varchar(200) not null,
    declarant varchar(200) not null,
    office varchar(8) not null,
    currency varchar(3) not null,
    lane varchar(10),
    number varchar(30) unique,
    guarantee varchar(20),
    reserved numeric(20, 2) not null check (reserved >= 0),
    earmarked numeric(20, 2) not null check (earmarked >= 0),
    created_by varchar(100) not null,
    filed_by varchar(100),
    created_at timestamp(6) with time zone not null,
    filed_at timestamp(6) with time zone,
    registered_at timestamp(6) with time zone,
    decided_at timestamp(6) with time zone
);
create sequence customs.declaration_seq start with 1 increment by 1;
create index declaration_by_status on customs.declaration (status, id);
create index declaration_client on customs.declaration (client, id);
create index declaration_consignment on customs.declaration (consignment);

create table customs.declaration_item (
    id bigint not null primary key,
    declaration bigint not null,
    item integer not null,
    lot varchar(20),
    container varchar(20),
    consignment_line integer not null,
    commodity varchar(10) not null,
    description varchar(500) not null,
    origin varchar(2),
    packages numeric(18, 6) not null,
    net_kg numeric(18, 6) not null,
    gross_kg numeric(18, 6) not null,
    supplementary_quantity numeric(18, 6),
    supplementary_unit varchar(3),
    value_amount numeric(20, 2),
    value_currency varchar(3),
    quantities varchar(1000) not null,
    documents varchar(2000) not null,
    decision varchar(20) not null,
    decided_at timestamp(6) with time zone,
    unique (declaration, item)
);
create sequence customs.declaration_item_seq start with 1 increment by 50;
create index declaration_item_lot on customs.declaration_item (lot);

create table customs.declaration_payment (
    id bigint not null primary key,
    declaration bigint not null,
    item integer,
    kind varchar(20) not null,
    base numeric(24, 6) not null,
    base_unit varchar(3) not null,
    rate varchar(200) not null,
    amount numeric(20, 2) not null,
    currency varchar(3) not null,
    suspended boolean not null,
    explanation varchar(80) not null,
    arguments varchar(2000) not null
);
create sequence customs.declaration_payment_seq start with 1 increment by 50;
create index declaration_payment_declaration on customs.declaration_payment (declaration, id);

create table customs.declaration_status (
    id bigint not null primary key,
    declaration bigint not null,
    status varchar(20) not null,
    changed_by varchar(100) not null,
    note varchar(500),
    effective_at timestamp(6) with time zone not null,
    recorded_at timestamp(6) with time zone not null
);
create sequence customs.declaration_status_seq start with 1 increment by 50;
create index declaration_status_declaration on customs.declaration_status (declaration, id);

-- The door to the office.
create table customs.training_office (
    id integer not null primary key,
    lane varchar(10) not null,
    down boolean not null,
    delay_seconds integer not null
);

create table customs.office_serial (
    office varchar(8) not null,
    serial_year integer not null,
    last_serial integer not null,
    primary key (office, serial_year)
);

create table customs.filing (
    declaration bigint not null primary key,
    step varchar(20) not null,
    queued_at timestamp(6) with time zone not null,
    due_at timestamp(6) with time zone not null,
    attempts integer not null,
    last_note varchar(200)
);
create index filing_due on customs.filing (due_at);

create table customs.filing_attempt (
    id bigint not null primary key,
    declaration bigint not null,
    step varchar(20) not null,
    outcome varchar(60) not null,
    attempted_at timestamp(6) with time zone not null
);
create sequence customs.filing_attempt_seq start with 1 increment by 50;
create index filing_attempt_declaration on customs.filing_attempt (declaration, id);

-- Transit of announced containers, and what customs noticed on the way.
create table customs.transit (
    id bigint not null primary key,
    consignment varchar(50) not null,
    container varchar(20) not null,
    destination varchar(40) not null,
    announced_at timestamp(6) with time zone not null,
    closed_at timestamp(6) with time zone,
    unique (consignment, container)
);
create sequence customs.transit_seq start with 1 increment by 50;
create index transit_container on customs.transit (container);

create table customs.remark (
    id bigint not null primary key,
    subject varchar(80) not null,
    consignment varchar(50),
    code varchar(60) not null,
    detail varchar(500) not null,
    effective_at timestamp(6) with time zone not null,
    recorded_at timestamp(6) with time zone not null
);
create sequence customs.remark_seq start with 1 increment by 50;
create index remark_subject on customs.remark (subject);
