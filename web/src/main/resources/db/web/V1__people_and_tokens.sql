-- People who may sign in. A password is stored as its PBKDF2 hash with parameters and salt.
create table web.user_account (
    id bigint not null primary key,
    name varchar(100) not null unique,
    display_name varchar(200) not null,
    password_hash varchar(255) not null,
    language varchar(2) not null,
    active boolean not null,
    created_at timestamp(6) with time zone not null
);
create sequence web.user_account_seq start with 1 increment by 50;

create table web.user_role (
    user_id bigint not null references web.user_account (id),
    role varchar(20) not null,
    primary key (user_id, role)
);

-- The facilities a person sees; none means all.
create table web.user_site (
    user_id bigint not null references web.user_account (id),
    facility varchar(50) not null,
    primary key (user_id, facility)
);

-- The parties whose goods a person sees; none means all.
create table web.user_client (
    user_id bigint not null references web.user_account (id),
    party varchar(50) not null,
    primary key (user_id, party)
);

-- API tokens. Only the SHA-256 of a token is kept, so that a copy of the database opens nothing.
create table web.token (
    hash char(64) not null primary key,
    user_id bigint not null references web.user_account (id),
    issued_at timestamp(6) with time zone not null,
    expires_at timestamp(6) with time zone not null
);
create index token_expiry on web.token (expires_at);

-- Failed sign-ins by account ("user:clerk") and by address ("from:10.1.2.3").
create table web.sign_in_failure (
    subject varchar(200) not null primary key,
    failures integer not null,
    last_at timestamp(6) with time zone not null
);

-- Which parts of the demo corridor were loaded; written in the transaction of the part.
create table web.demo_part (
    part varchar(100) not null primary key,
    loaded_at timestamp(6) with time zone not null
);
