package vn.eoffice.reports.host.fault;

import java.util.Map;

/** What must hold between the rows of a host's database at any time; each query counts the rows that break it. */
final class StorageRules {

    private static final String ON_ITS_WAY = "('IN_REVIEW', 'RETURNED')";
    private static final String NUMBERED = "('ISSUED', 'DISTRIBUTED', 'ARCHIVED', 'RECALLED')";

    static final Map<String, String> COUNTS = Map.ofEntries(
            Map.entry(
                    "a document has a file",
                    "select count(*) from document d where not exists"
                            + " (select 1 from content_version v where v.document_id = d.id and v.sha256 = d.sha256)"),
            Map.entry(
                    "a document has somebody who may write it",
                    "select count(*) from document d where not exists"
                            + " (select 1 from document_grant g where g.document_id = d.id)"),
            Map.entry(
                    "a filed document is in the journal once",
                    "select count(*) from document d where 1 <> (select count(*) from journal j"
                            + " where j.document_id = d.id and j.action = 'FILED')"),
            Map.entry("a file has a document", orphans("content_version", "document_id", "document", "id")),
            Map.entry("a grant has a document", orphans("document_grant", "document_id", "document", "id")),
            Map.entry("a delivery has a document", orphans("delivery", "document_id", "document", "id")),
            Map.entry("a journal line has a document", orphans("journal", "document_id", "document", "id")),
            Map.entry("a desk message has a document", orphans("desk_message", "document_id", "document", "id")),
            Map.entry("a queued document is there", orphans("index_queue", "document_id", "document", "id")),
            Map.entry("an entry has a register", orphans("register_entry", "register_id", "register", "id")),
            Map.entry("an entry has a counter", orphans("register_entry", "series", "counter", "series")),
            Map.entry(
                    "a counter has entries",
                    "select count(*) from counter c where c.last_number <> (select count(*) from register_entry e"
                            + " where e.series = c.series)"),
            Map.entry(
                    "an outgoing entry has a numbered document",
                    "select count(*) from register_entry e join register r on r.id = e.register_id"
                            + " where r.direction = 'OUTGOING' and not exists (select 1 from document d"
                            + " where d.id = e.document_id and d.status in " + NUMBERED + ")"),
            Map.entry(
                    "a numbered document has one outgoing entry",
                    "select count(*) from document d where (case when d.status in " + NUMBERED
                            + " then 1 else 0 end) <> (select count(*) from register_entry e join register r"
                            + " on r.id = e.register_id where r.direction = 'OUTGOING' and e.document_id = d.id)"),
            Map.entry(
                    "a copy that was received has one incoming entry",
                    "select count(*) from delivery v where v.state = 'ACKNOWLEDGED' and 1 <>"
                            + " (select count(*) from register_entry e join register r on r.id = e.register_id"
                            + " where r.direction = 'INCOMING' and e.document_id = v.document_id)"),
            Map.entry(
                    "a distributed document has copies",
                    "select count(*) from document d where d.status = 'DISTRIBUTED'"
                            + " and not exists (select 1 from delivery v where v.document_id = d.id)"),
            Map.entry(
                    "only a numbered document has copies",
                    "select count(*) from delivery v join document d on d.id = v.document_id where d.status not in "
                            + NUMBERED),
            Map.entry(
                    "nothing stays between signature and number",
                    "select count(*) from document where status = 'APPROVED'"),
            Map.entry(
                    "a document on its way lies on one desk",
                    "select count(*) from document d where (case when d.status in " + ON_ITS_WAY
                            + " then 1 else 0 end) <> (select count(*) from routing_task t where t.document_id = d.id)"),
            Map.entry(
                    "a document on its way has one process",
                    "select count(*) from document d where (case when d.status in " + ON_ITS_WAY
                            + " then 1 else 0 end) <> (select count(*) from act_ru_execution x"
                            + " where x.business_key_ = d.id and x.parent_id_ is null)"),
            Map.entry(
                    "a process has a document",
                    "select count(*) from act_ru_execution x where x.parent_id_ is null and x.super_exec_ is null"
                            + " and not exists (select 1 from document d where d.id = x.business_key_)"),
            Map.entry("a desk's task is the engine's", orphans("routing_task", "task_id", "act_ru_task", "id_")),
            Map.entry("the engine's task is a desk's", orphans("act_ru_task", "id_", "routing_task", "task_id")),
            Map.entry("a task has an execution", orphans("act_ru_task", "execution_id_", "act_ru_execution", "id_")),
            Map.entry(
                    "an execution has a process",
                    orphans("act_ru_execution", "proc_inst_id_", "act_ru_execution", "id_")),
            Map.entry(
                    "a variable has an execution",
                    orphans("act_ru_variable", "execution_id_", "act_ru_execution", "id_")),
            Map.entry("a timer has an execution", orphans("act_ru_job", "execution_id_", "act_ru_execution", "id_")),
            Map.entry("a link has a task", orphans("act_ru_identitylink", "task_id_", "act_ru_task", "id_")),
            Map.entry(
                    "a link has a process", orphans("act_ru_identitylink", "proc_inst_id_", "act_ru_execution", "id_")),
            Map.entry(
                    "an event has an execution",
                    orphans("act_ru_event_subscr", "execution_id_", "act_ru_execution", "id_")),
            Map.entry(
                    "bytes have a deployment",
                    orphans("act_ge_bytearray", "deployment_id_", "act_re_deployment", "id_")),
            Map.entry("every process is deployed once", "select count(*) - count(distinct key_) from act_re_procdef"));

    private StorageRules() {}

    private static String orphans(String table, String column, String parent, String key) {
        return "select count(*) from %1$s c where c.%2$s is not null and not exists (select 1 from %3$s p where p.%4$s = c.%2$s)"
                .formatted(table, column, parent, key);
    }
}
