package vn.eoffice.reports.alfresco.acceptance;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import vn.eoffice.reports.alfresco.acceptance.Acs.Answer;

/** A unit with a clerk and a filing folder of its own on a running Alfresco. */
final class AcsOffice {

    static final String NODES = "/api/-default-/public/alfresco/versions/1/nodes/";
    static final String CMIS = "/api/-default-/public/cmis/versions/1.1/browser/root";

    /** Six digits, which no office reaches; another start at every run. */
    private static final AtomicInteger SERIALS =
            new AtomicInteger((int) (System.currentTimeMillis() / 1000 % 890_000) + 100_000);

    /** To CMIS a document's number, date and issuer belong to secondary types, also those it cannot be without. */
    private static final List<String> ASPECTS = List.of("P:rpt:numbered", "P:rpt:dated", "P:rpt:issuingBodyAspect");

    private final Acs admin = Acs.administrator();
    private final String mark = "kt" + SERIALS.incrementAndGet();
    private final Acs clerk = admin.as("vanthu-" + mark);
    private final String folder;
    private final String elsewhere;

    AcsOffice() {
        String unit = unit();
        makeUnit();
        folder = admin.post(
                        NODES + "-root-/children",
                        Map.of(
                                "name",
                                "Tiếp nhận " + mark,
                                "nodeType",
                                "cm:folder",
                                "aspectNames",
                                List.of("rpt:filingFolder"),
                                "properties",
                                Map.of("rpt:filingUnit", unit)))
                .id();
        elsewhere = admin.post(NODES + "-root-/children", Map.of("name", "Nơi khác " + mark, "nodeType", "cm:folder"))
                .id();
        letClerkWork(folder);
        letClerkWork(elsewhere);
    }

    private void makeUnit() {
        String units = admin.get(NODES + "-root-?relativePath="
                        + Acs.encode("Dữ liệu quản lý văn bản/Đơn vị").replace("/", "%2F"))
                .id();
        admin.post(
                        NODES + units + "/children",
                        Map.of(
                                "name",
                                unit(),
                                "nodeType",
                                "rpt:unit",
                                "properties",
                                Map.of(
                                        "rpt:orgUnitCode",
                                        unit(),
                                        "rpt:orgUnitName",
                                        "Đảng ủy thử nghiệm " + mark,
                                        "rpt:orgUnitSystem",
                                        "party",
                                        "rpt:orgUnitNumberCode",
                                        "ĐU",
                                        "rpt:orgUnitOffice",
                                        unit(),
                                        "rpt:orgUnitInternal",
                                        true)))
                .ok();
        String people = "/api/-default-/public/alfresco/versions/1/";
        for (String group : List.of("RPT_UNIT_" + unit(), "RPT_CLERKS_" + unit())) {
            admin.post(people + "groups", Map.of("id", group, "displayName", group))
                    .ok();
        }
        admin.post(
                        people + "people",
                        Map.of(
                                "id",
                                clerk.user(),
                                "firstName",
                                "Lan",
                                "lastName",
                                "Nguyễn Thị",
                                "email",
                                clerk.user() + "@namson.example",
                                "password",
                                clerk.password()))
                .ok();
        for (String group : List.of("GROUP_RPT_UNIT_" + unit(), "GROUP_RPT_CLERKS_" + unit())) {
            admin.post(people + "groups/" + group + "/members", Map.of("id", clerk.user(), "memberType", "PERSON"))
                    .ok();
        }
    }

    private void letClerkWork(String node) {
        admin.put(
                        NODES + node,
                        Map.of(
                                "permissions",
                                Map.of(
                                        "locallySet",
                                        List.of(Map.of(
                                                "authorityId", clerk.user(),
                                                "name", "Coordinator",
                                                "accessStatus", "ALLOWED")))))
                .ok();
    }

    String unit() {
        return "KT" + mark.substring(2);
    }

    Acs admin() {
        return admin;
    }

    Acs clerk() {
        return clerk;
    }

    String folder() {
        return folder;
    }

    String folderPath() {
        return "Tiếp nhận " + mark;
    }

    String elsewhere() {
        return elsewhere;
    }

    String elsewherePath() {
        return "Nơi khác " + mark;
    }

    /** A serial that no document has. */
    static int serial() {
        return SERIALS.incrementAndGet();
    }

    /** A plan that is read surely. */
    static String plan(String number, String cited) {
        return """
                TỈNH ỦY NAM SƠN
                *
                Số %s
                ĐẢNG CỘNG SẢN VIỆT NAM

                Nam Sơn, ngày 04 tháng 5 năm 2026

                KẾ HOẠCH
                sơ kết ba năm sắp xếp tổ chức bộ máy của các xã, phường
                -----
                Thực hiện Kế hoạch số %s, ngày 04/5/2026 của Tỉnh ủy Nam Sơn, Ban Thường vụ Tỉnh ủy ban hành Kế hoạch như sau:
                1. Các đảng ủy xã, phường gửi báo cáo về Ban Tổ chức Tỉnh ủy trước ngày 30/6/2026.

                Nơi nhận:
                - Các đảng ủy trực thuộc Tỉnh ủy,
                - Lưu Văn phòng Tỉnh ủy.
                T/M BAN THƯỜNG VỤ
                PHÓ BÍ THƯ

                Hoàng Thị Kim Ngân
                """
                .formatted(number, cited);
    }

    static String plan(String number) {
        return plan(number, "1-KH/TU");
    }

    JsonNode node(String id) {
        return admin.get(NODES + id + "?include=path,aspectNames,permissions")
                .ok()
                .json()
                .get("entry");
    }

    JsonNode property(String id, String name) {
        return node(id).at("/properties/" + name);
    }

    /** The node once it is filed. */
    JsonNode filed(String id) {
        return Acs.await(() -> node(id), node -> node.at("/properties").has("rpt:revision"));
    }

    /** The node once its reading has ended without filing. */
    JsonNode settled(String id) {
        return Acs.await(() -> node(id), node -> !node.at("/properties/rpt:intakeState")
                .asText("waiting")
                .equals("waiting"));
    }

    String idOf(String folderId, String name) {
        return admin.get(NODES + folderId + "?relativePath=" + Acs.encode(name)).id();
    }

    Answer makeCmis(Acs user, String type, String parent, Map<String, String> properties, String name, String text) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("cmisaction", "createDocument");
        fields.put("objectId", parent);
        int i = 0;
        Map<String, String> all = new LinkedHashMap<>(Map.of("cmis:objectTypeId", type, "cmis:name", name));
        all.putAll(properties);
        for (Map.Entry<String, String> property : all.entrySet()) {
            fields.put("propertyId[" + i + "]", property.getKey());
            fields.put("propertyValue[" + i++ + "]", property.getValue());
        }
        if (type.startsWith("D:rpt:")) {
            fields.put("propertyId[" + i + "]", "cmis:secondaryObjectTypeIds");
            for (int j = 0; j < ASPECTS.size(); j++) {
                fields.put("propertyValue[" + i + "][" + j + "]", ASPECTS.get(j));
            }
        }
        return user.form(CMIS + "?objectId=" + parent, fields, "content", name, text);
    }

    /** An archived plan, which no client may change. */
    String archived(String number) {
        Answer made = admin.post(
                NODES + elsewhere + "/children",
                Map.of(
                        "name",
                        number.replace('/', '_') + ".txt",
                        "nodeType",
                        "rpt:plan",
                        "properties",
                        Map.of(
                                "rpt:status", "archived",
                                "rpt:owningUnit", unit(),
                                "rpt:documentType", "kế hoạch",
                                "rpt:number", number,
                                "rpt:issuingBody", "Tỉnh ủy Nam Sơn",
                                "rpt:issueDate", "2026-05-04",
                                "rpt:subject", "sơ kết")));
        String id = made.id();
        admin.putText(NODES + id + "/content", plan(number)).ok();
        filed(id);
        return id;
    }
}
