-- Reporting rounds, what each unit owes and has sent in them, and the holidays that move their deadlines.

create table reporting_round (
    id varchar(64) primary key,
    seq bigint generated always as identity,
    version bigint not null,
    state varchar(20) not null,
    plan_id varchar(64) not null,
    unit varchar(100) not null,
    classified boolean not null,
    -- what is asked of whom, as JSON
    terms varchar not null,
    created_by varchar(100) not null,
    created_at timestamp(6) with time zone not null,
    resolved_on date,
    opened_at timestamp(6) with time zone,
    closed_at timestamp(6) with time zone,
    reason varchar
);
create index reporting_round_by_time on reporting_round (created_at, seq);

create table round_unit (
    round_id varchar(64) not null references reporting_round (id) on delete cascade,
    unit varchar(100) not null,
    version bigint not null,
    name varchar(1000) not null,
    unit_group varchar(100),
    state varchar(20) not null,
    last_day date not null,
    due date not null,
    open_until date,
    reason varchar,
    received_at timestamp(6) with time zone,
    accepted_at timestamp(6) with time zone,
    on_time boolean,
    -- codes parted by blanks
    missing varchar not null,
    reminders integer not null,
    due_level varchar(20) not null,
    submissions integer not null,
    primary key (round_id, unit)
);

create table round_submission (
    round_id varchar(64) not null references reporting_round (id) on delete cascade,
    unit varchar(100) not null,
    number integer not null,
    state varchar(20) not null,
    received_at timestamp(6) with time zone not null,
    sent_by varchar(100) not null,
    nothing boolean not null,
    report_id varchar(64),
    -- filled forms, refused files and reasons of a return, as JSON
    filled varchar not null,
    refusals varchar not null,
    reasons varchar not null,
    primary key (round_id, unit, number)
);
create index round_submission_by_state on round_submission (round_id, state, unit);

create table special_day (
    on_day date primary key,
    kind varchar(10) not null,
    name varchar not null
);
