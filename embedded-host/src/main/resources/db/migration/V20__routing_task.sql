-- The open tasks, as an inbox asks for them. The engine's own tables would need a join over tens of thousands of
-- candidates and variables for one page; the engine's listeners keep this list in the engine's transaction.
create table routing_task (
    task_id varchar(64) not null primary key,
    document_id varchar(64) not null,
    step varchar(16) not null,
    owner varchar(255) not null,
    initiator varchar(255) not null,
    created_at timestamp with time zone not null,
    due_at timestamp with time zone not null,
    -- 0 special red, 1 red, 2 yellow, 3 normal: the most urgent first in the index's own order
    urgency smallint not null
);

-- A document is on one desk at a time: also refuses two routings of it that start at once.
create unique index routing_task_document on routing_task (document_id);
create index routing_task_desk on routing_task (owner, urgency, due_at, task_id);
