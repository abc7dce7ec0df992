-- Units, groups and issuer codes that an administrator added or changed; each stands in place of the one of the files.

create table office_row (
    kind varchar(20) not null,
    code varchar(100) not null,
    -- all that is known of it, as JSON
    content varchar not null,
    primary key (kind, code)
);
