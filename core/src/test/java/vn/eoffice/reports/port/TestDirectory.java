package vn.eoffice.reports.port;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import vn.eoffice.reports.actor.Actor;
import vn.eoffice.reports.actor.Role;
import vn.eoffice.reports.actor.Unit;

/** A small province: what every directory under test holds. */
public final class TestDirectory {

    public static final Unit TU = party("TU", "Tỉnh ủy Nam Sơn", "TU", null, "VPTU", "Nam Sơn");
    public static final Unit VPTU = party("VPTU", "Văn phòng Tỉnh ủy", "VPTU", "TU", "VPTU", "Nam Sơn");
    public static final Unit BTCTU = party("BTCTU", "Ban Tổ chức Tỉnh ủy", "BTCTU", "TU", "BTCTU", "Nam Sơn");
    public static final Unit BINH_KHE =
            party("DU-BINHKHE", "Đảng ủy xã Bình Khê", "ĐU", "TU", "DU-BINHKHE", "Bình Khê");
    public static final Unit AN_LAO = party("DU-ANLAO", "Đảng ủy xã An Lão", "ĐU", "TU", "DU-ANLAO", "An Lão");
    public static final Unit UBND = new Unit(
            "UBND",
            "Ủy ban nhân dân tỉnh Nam Sơn",
            List.of("UBND tỉnh"),
            Unit.System.STATE,
            "UBND",
            null,
            "UBND",
            "Nam Sơn",
            true,
            List.of());
    public static final Unit BTCTW = new Unit(
            "BTCTW",
            "Ban Tổ chức Trung ương",
            List.of(),
            Unit.System.PARTY,
            "BTCTW",
            null,
            "BTCTW",
            "Hà Nội",
            false,
            List.of());

    /** An Lão exists from this day on, and is a member of {@link #COMMUNES} from this day on. */
    public static final LocalDate AN_LAO_FROM = LocalDate.of(2026, 1, 1);

    /** Code of the group of the Party committees of communes. */
    public static final String COMMUNES = "DU-XA";

    public static final Actor CLERK = actor("vanthu", "Nguyễn Thị Lan", "VPTU", Role.CLERK);
    public static final Actor REVIEWER = actor("thamdinh", "Trần Văn Bình", "VPTU", Role.REVIEWER);
    public static final Actor SIGNER = actor("lanhdao", "Lê Hoàng Nam", "TU", Role.SIGNER);
    public static final Actor RECIPIENT = actor("nguoinhan", "Phạm Thu Hà", "DU-BINHKHE", Role.CLERK, Role.RECIPIENT);
    public static final Actor ARCHIVIST = actor("luutru", "Võ Minh Tâm", "VPTU", Role.ARCHIVIST);
    public static final Actor ADMINISTRATOR = actor("quantri", "Đỗ Quốc Anh", "VPTU", Role.ADMINISTRATOR);

    private TestDirectory() {}

    public static List<Unit> units() {
        return List.of(TU, VPTU, BTCTU, BINH_KHE, AN_LAO, UBND, BTCTW);
    }

    public static List<Actor> people() {
        return List.of(CLERK, REVIEWER, SIGNER, RECIPIENT, ARCHIVIST, ADMINISTRATOR);
    }

    private static Unit party(String code, String name, String numberCode, String parent, String office, String place) {
        return new Unit(
                code,
                name,
                List.of(),
                Unit.System.PARTY,
                numberCode,
                parent,
                office,
                place,
                true,
                List.of(
                        new Unit.Term("2020-2025", LocalDate.of(2020, 10, 15)),
                        new Unit.Term("2025-2030", LocalDate.of(2025, 9, 26))));
    }

    private static Actor actor(String userId, String name, String unit, Role... roles) {
        return new Actor(userId, name, unit, Set.of(roles));
    }
}
