-- The corridor: places, their names in other books, the legs between them, the usual ways.
create table shipments.facility (
    code varchar(40) not null primary key,
    name_en varchar(200) not null,
    name_ru varchar(200) not null,
    name_kk varchar(200) not null,
    name_zh varchar(200) not null,
    translated varchar(20) not null,
    country varchar(2) not null,
    zone varchar(40) not null,
    latitude numeric(5,2) not null,
    longitude numeric(5,2) not null,
    modes varchar(60) not null,
    gauge varchar(20) not null,
    role varchar(30) not null,
    confidence varchar(200) not null,
    source varchar(200) not null
);

create table shipments.external_code (
    id bigint not null primary key,
    facility varchar(40) not null references shipments.facility (code),
    scheme varchar(20) not null,
    code varchar(40) not null,
    valid_from date not null,
    valid_to date,
    note varchar(200) not null,
    unique (facility, scheme, code, valid_from)
);
create sequence shipments.external_code_seq start with 1 increment by 50;
create index external_code_code on shipments.external_code (scheme, code);

create table shipments.leg (
    id bigint not null primary key,
    from_facility varchar(40) not null references shipments.facility (code),
    to_facility varchar(40) not null references shipments.facility (code),
    mode varchar(20) not null,
    gauge varchar(20) not null,
    distance_km numeric(8,1) not null,
    best_hours numeric(8,2) not null,
    usual_hours numeric(8,2) not null,
    spread_hours numeric(8,2) not null,
    valid_from date not null,
    confidence varchar(200) not null,
    source varchar(200) not null
);
create sequence shipments.leg_seq start with 1 increment by 50;

create table shipments.route_stop (
    id bigint not null primary key,
    route varchar(40) not null,
    position integer not null,
    facility varchar(40) not null references shipments.facility (code),
    unique (route, position)
);
create sequence shipments.route_stop_seq start with 1 increment by 50;

-- What the train lists announced. A corrected list is a further version with its difference.
create table shipments.train_list (
    id bigint not null primary key,
    train varchar(40) not null,
    version integer not null,
    containers integer not null,
    consignments integer not null,
    goods_lines integer not null,
    received_at timestamp(6) with time zone not null,
    received_by varchar(100) not null,
    unique (train, version)
);
create sequence shipments.train_list_seq start with 1 increment by 50;

create table shipments.train_list_change (
    id bigint not null primary key,
    train_list bigint not null references shipments.train_list (id),
    kind varchar(10) not null,
    consignment varchar(40) not null,
    container varchar(20),
    line integer,
    field varchar(40),
    before_text varchar(1000),
    after_text varchar(1000)
);
create sequence shipments.train_list_change_seq start with 1 increment by 50;
create index train_list_change_list on shipments.train_list_change (train_list, id);

create table shipments.consignment (
    number varchar(40) not null primary key,
    version integer not null,
    train varchar(40) not null,
    consignor varchar(60) not null,
    consignor_name varchar(200) not null,
    consignee varchar(60) not null,
    consignee_name varchar(200) not null,
    origin varchar(40) not null,
    destination varchar(40) not null,
    announced_at timestamp(6) with time zone not null,
    withdrawn_at timestamp(6) with time zone
);
create index consignment_train on shipments.consignment (train, number);
create index consignment_consignee on shipments.consignment (consignee);

create table shipments.goods_line (
    id bigint not null primary key,
    consignment varchar(40) not null references shipments.consignment (number),
    container varchar(20) not null,
    size_type varchar(4) not null,
    seal varchar(20),
    wagon varchar(20) not null,
    line integer not null,
    commodity varchar(10) not null,
    description varchar(500) not null,
    package_kind varchar(4) not null,
    packages numeric(18,6) not null,
    net_kg numeric(18,6) not null,
    gross_kg numeric(18,6) not null,
    supplementary_quantity numeric(18,6),
    supplementary_unit varchar(3),
    amount numeric(20,2) not null,
    currency varchar(3) not null,
    unique (consignment, container, line)
);
create sequence shipments.goods_line_seq start with 1 increment by 50;
create index goods_line_container on shipments.goods_line (container);

-- The register of containers: what is known of each now, derived from its history.
create table shipments.container (
    number varchar(20) not null primary key,
    size_type varchar(4),
    doubt varchar(40),
    status varchar(20) not null,
    facility varchar(40),
    on_kind varchar(10),
    on_reference varchar(100),
    consignment varchar(40),
    origin varchar(40),
    destination varchar(40),
    consignor varchar(60),
    consignee varchar(60),
    train varchar(40),
    wagon varchar(20),
    seal varchar(20),
    announced_at timestamp(6) with time zone,
    renewed_at timestamp(6) with time zone,
    registered_at timestamp(6) with time zone not null,
    moved_at timestamp(6) with time zone,
    heard_at timestamp(6) with time zone
);
create index container_facility on shipments.container (facility, number);
create index container_status on shipments.container (status, number);
create index container_train on shipments.container (train);
create index container_consignment on shipments.container (consignment);

create table shipments.hold (
    id bigint not null primary key,
    container varchar(20) not null,
    code varchar(40) not null,
    reason varchar(500) not null,
    since timestamp(6) with time zone not null,
    lifted timestamp(6) with time zone,
    lifted_reason varchar(500)
);
create sequence shipments.hold_seq start with 1 increment by 50;
create index hold_container on shipments.hold (container, id);
create index hold_code on shipments.hold (code, container);

create table shipments.container_lot (
    container varchar(20) not null,
    lot varchar(20) not null,
    packages numeric(18,6) not null,
    net_kg numeric(18,6) not null,
    released_packages numeric(18,6) not null,
    released_net_kg numeric(18,6) not null,
    primary key (container, lot)
);

create table shipments.onward_leg (
    id bigint not null primary key,
    gate_pass varchar(60) not null unique,
    facility varchar(40) not null,
    vehicle varchar(60) not null,
    container varchar(20),
    consignee varchar(60) not null,
    consignee_name varchar(200) not null,
    destination varchar(40),
    opened_at timestamp(6) with time zone not null,
    undone_at timestamp(6) with time zone
);
create sequence shipments.onward_leg_seq start with 1 increment by 50;
create index onward_leg_container on shipments.onward_leg (container);

create table shipments.onward_load (
    id bigint not null primary key,
    onward_leg bigint not null references shipments.onward_leg (id),
    lot varchar(20) not null,
    status varchar(30) not null,
    container varchar(20),
    packages numeric(18,6) not null,
    net_kg numeric(18,6) not null,
    gross_kg numeric(18,6) not null,
    supplementary_quantity numeric(18,6),
    supplementary_unit varchar(3)
);
create sequence shipments.onward_load_seq start with 1 increment by 50;
create index onward_load_lot on shipments.onward_load (lot);
create index onward_load_leg on shipments.onward_load (onward_leg);
create index onward_load_container on shipments.onward_load (container);

-- Every message as it came, never touched again.
create table shipments.message (
    id bigint not null primary key,
    source varchar(150) not null,
    event_id varchar(500) not null,
    event_updated_at timestamp(6) with time zone not null,
    content_hash varchar(64) not null,
    received_at timestamp(6) with time zone not null,
    raw text not null
);
create sequence shipments.message_seq start with 1 increment by 50;

-- What the newest message of each event says.
create table shipments.tracking_event (
    id bigint not null primary key,
    source varchar(150) not null,
    event_id varchar(500) not null,
    event_updated_at timestamp(6) with time zone not null,
    message bigint not null references shipments.message (id),
    content_hash varchar(64) not null,
    type_code varchar(10) not null,
    event_code varchar(10) not null,
    classifier varchar(3) not null,
    happened_at timestamp(6) with time zone not null,
    utc_offset varchar(10) not null,
    facility varchar(40),
    milestone varchar(20) not null,
    mode varchar(20),
    train varchar(100),
    wagon varchar(50),
    vessel varchar(60),
    truck varchar(60),
    document varchar(100),
    empty boolean not null,
    wide boolean not null,
    seals varchar(200),
    retracted boolean not null,
    recorded_at timestamp(6) with time zone not null,
    unique (source, event_id)
);
create sequence shipments.tracking_event_seq start with 1 increment by 50;
create index tracking_event_train on shipments.tracking_event (train);
create index tracking_event_document on shipments.tracking_event (document);
create index tracking_event_recorded on shipments.tracking_event (recorded_at, id);

create table shipments.event_container (
    event bigint not null references shipments.tracking_event (id),
    container varchar(20) not null,
    primary key (event, container)
);
create index event_container_container on shipments.event_container (container, event);

create table shipments.quarantine (
    id bigint not null primary key,
    content_hash varchar(64) not null unique,
    source varchar(150),
    code varchar(60) not null,
    args varchar(500) not null,
    received_at timestamp(6) with time zone not null,
    received_by varchar(100) not null,
    state varchar(10) not null,
    raw text not null
);
create sequence shipments.quarantine_seq start with 1 increment by 50;
create index quarantine_state on shipments.quarantine (state, id);

-- What our own house did to a container, beside what the messages say.
create table shipments.house_event (
    id bigint not null primary key,
    container varchar(20) not null,
    milestone varchar(20) not null,
    happened_at timestamp(6) with time zone not null,
    facility varchar(40),
    source varchar(60) not null,
    reference varchar(60) not null,
    destination varchar(40),
    recorded_at timestamp(6) with time zone not null
);
create sequence shipments.house_event_seq start with 1 increment by 50;
create index house_event_container on shipments.house_event (container, id);

-- Departures and arrivals the other rooms were told of; one telling each.
create table shipments.told (
    container varchar(20) not null,
    kind varchar(10) not null,
    event bigint not null,
    told_at timestamp(6) with time zone not null,
    primary key (container, kind, event)
);

-- What a container was on, from when to when.
create table shipments.carriage_interval (
    id bigint not null primary key,
    container varchar(20) not null,
    kind varchar(10) not null,
    reference varchar(100),
    from_at timestamp(6) with time zone not null,
    to_at timestamp(6) with time zone
);
create sequence shipments.carriage_interval_seq start with 1 increment by 50;
create index carriage_interval_container on shipments.carriage_interval (container, from_at);
create index carriage_interval_reference on shipments.carriage_interval (kind, reference);

-- How long containers of ours really took on a leg.
create table shipments.leg_run (
    id bigint not null primary key,
    container varchar(20) not null,
    from_facility varchar(40) not null,
    to_facility varchar(40) not null,
    departed_at timestamp(6) with time zone not null,
    arrived_at timestamp(6) with time zone not null
);
create sequence shipments.leg_run_seq start with 1 increment by 50;
create index leg_run_leg on shipments.leg_run (from_facility, to_facility, arrived_at);
create index leg_run_container on shipments.leg_run (container);

create table shipments.inbox_item (
    id bigint not null primary key,
    fact_key varchar(200) not null unique,
    code varchar(60) not null,
    subject varchar(100) not null,
    facility varchar(40),
    severity varchar(10) not null,
    args varchar(500) not null,
    since timestamp(6) with time zone not null,
    due timestamp(6) with time zone not null,
    state varchar(10) not null,
    owner varchar(100),
    closed_at timestamp(6) with time zone,
    closed_by varchar(100),
    closed_reason varchar(500)
);
create sequence shipments.inbox_item_seq start with 1 increment by 50;
create index inbox_item_state on shipments.inbox_item (state, due);
create index inbox_item_subject on shipments.inbox_item (subject);
