package vn.eoffice.reports.host;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The province of {@link vn.eoffice.reports.port.TestDirectory} as files. */
final class TestDirectoryFiles {

    private static final String TERMS = "2020-2025:2020-10-15|2025-2030:2025-09-26";
    private static final String UNITS =
            """
            code,name,aliases,system,number_code,parent,office,place,internal,from,to,terms
            TU,Tỉnh ủy Nam Sơn,,party,TU,,VPTU,Nam Sơn,yes,,,%1$s
            VPTU,Văn phòng Tỉnh ủy,,party,VPTU,TU,,Nam Sơn,yes,,,%1$s
            BTCTU,Ban Tổ chức Tỉnh ủy,,party,BTCTU,TU,,Nam Sơn,yes,,,%1$s
            DU-BINHKHE,Đảng ủy xã Bình Khê,,party,ĐU,TU,,Bình Khê,yes,,,%1$s
            DU-ANLAO,Đảng ủy xã An Lão,,party,ĐU,TU,,An Lão,yes,2026-01-01,,%1$s
            UBND,Ủy ban nhân dân tỉnh Nam Sơn,UBND tỉnh,state,UBND,,,Nam Sơn,yes,,,
            BTCTW,Ban Tổ chức Trung ương,,party,BTCTW,,,Hà Nội,no,,,
            """
                    .formatted(TERMS);
    private static final String GROUPS =
            """
            code,name,aliases
            DU-XA,"Các đảng ủy xã, phường","Đảng ủy các xã, phường"
            """;
    private static final String MEMBERS =
            """
            group,unit,from,to
            DU-XA,DU-BINHKHE,,
            DU-XA,DU-ANLAO,2026-01-01,
            """;
    private static final String PEOPLE =
            """
            user_id,name,unit,roles,email
            vanthu,Nguyễn Thị Lan,VPTU,clerk,vanthu@namson.example
            thamdinh,Trần Văn Bình,VPTU,reviewer,thamdinh@namson.example
            lanhdao,Lê Hoàng Nam,TU,signer,lanhdao@namson.example
            nguoinhan,Phạm Thu Hà,DU-BINHKHE,clerk|recipient,
            luutru,Võ Minh Tâm,VPTU,archivist,
            quantri,Đỗ Quốc Anh,VPTU,administrator,
            """;

    private TestDirectoryFiles() {}

    static Path in(Path home) {
        try {
            Path folder = Files.createDirectories(home.resolve("directory"));
            Files.writeString(folder.resolve("units.csv"), UNITS);
            Files.writeString(folder.resolve("groups.csv"), GROUPS);
            Files.writeString(folder.resolve("members.csv"), MEMBERS);
            Files.writeString(folder.resolve("people.csv"), PEOPLE);
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
