package vn.eoffice.reports.host.demo;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Twenty communes of the made-up province, with a clerk each. */
final class DemoUnits {

    static final List<String> CODES = List.of(
            "DU-BINHKHE",
            "DU-ANLAO",
            "DU-VINHLOC",
            "DU-DONGTHUY",
            "DU-TANTHINH",
            "DU-HAITRACH",
            "DU-DAILAO",
            "DU-THANHTIEN",
            "DU-PHUVAN",
            "DU-PHUOCGIANG",
            "DU-SONDIEN",
            "DU-MYHUNG",
            "DU-HOABAO",
            "DU-TRUONGKHE",
            "DU-ANLOC",
            "DU-XUANTHUY",
            "DU-TAYTHINH",
            "DU-LONGTRACH",
            "DU-LAMLAO",
            "DU-BINHBAO");

    private static final String PEOPLE =
            """
            user_id,name,unit,roles,email
            vanthu,Nguyễn Thị Lan,VPTU,clerk,vanthu@namson.example
            thamdinh,Trần Văn Bình,VPTU,reviewer,thamdinh@namson.example
            lanhdao,Lê Hoàng Nam,TU,signer,lanhdao@namson.example
            nguoinhan,Phạm Thu Hà,DU-BINHKHE,clerk|recipient,nguoinhan@namson.example
            luutru,Võ Minh Tâm,VPTU,archivist,luutru@namson.example
            quantri,Đỗ Quốc Anh,VPTU,administrator,quantri@namson.example
            """;

    private DemoUnits() {}

    /** User id of a commune's clerk. */
    static String clerk(int unit) {
        return "vanthu-xa-" + (unit + 1);
    }

    /** Writes the people of the story where the host looks for them. */
    static Path directory(Path folder) throws IOException {
        StringBuilder people = new StringBuilder(PEOPLE);
        for (int i = 0; i < CODES.size(); i++) {
            people.append("%s,Văn thư xã số %d,%s,clerk,%s@namson.example%n"
                    .formatted(clerk(i), i + 1, CODES.get(i), clerk(i)));
        }
        Path directory = Files.createDirectories(folder.resolve("directory"));
        Files.writeString(directory.resolve("people.csv"), people.toString(), StandardCharsets.UTF_8);
        return directory;
    }
}
