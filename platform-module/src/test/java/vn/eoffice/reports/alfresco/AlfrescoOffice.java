package vn.eoffice.reports.alfresco;

import java.io.Serializable;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.alfresco.model.ContentModel;
import org.alfresco.service.cmr.repository.NodeRef;
import org.alfresco.service.cmr.security.AuthorityType;
import org.alfresco.service.namespace.QName;
import vn.eoffice.reports.UseCases;
import vn.eoffice.reports.actor.Actor;
import vn.eoffice.reports.actor.Role;
import vn.eoffice.reports.actor.Unit;
import vn.eoffice.reports.actor.UnitGroup;
import vn.eoffice.reports.alfresco.behaviour.NewTransactions;
import vn.eoffice.reports.alfresco.directory.UnitNodes;
import vn.eoffice.reports.alfresco.fake.FakeAlfresco;
import vn.eoffice.reports.alfresco.office.NodeOfficeTables;
import vn.eoffice.reports.alfresco.office.OwnIssuerCodes;
import vn.eoffice.reports.alfresco.repository.AlfrescoServices;
import vn.eoffice.reports.alfresco.repository.AuthorityNames;
import vn.eoffice.reports.alfresco.repository.Names;
import vn.eoffice.reports.alfresco.repository.NodeProperties;
import vn.eoffice.reports.alfresco.repository.OfficeSettings;
import vn.eoffice.reports.alfresco.repository.PropertyValues;
import vn.eoffice.reports.number.CodeTables;
import vn.eoffice.reports.port.Contents;
import vn.eoffice.reports.port.Counters;
import vn.eoffice.reports.port.Deliveries;
import vn.eoffice.reports.port.Directory;
import vn.eoffice.reports.port.DocumentSearch;
import vn.eoffice.reports.port.Documents;
import vn.eoffice.reports.port.Holidays;
import vn.eoffice.reports.port.Journal;
import vn.eoffice.reports.port.Notifier;
import vn.eoffice.reports.port.OfficeTables;
import vn.eoffice.reports.port.Permissions;
import vn.eoffice.reports.port.Registers;
import vn.eoffice.reports.port.Rounds;
import vn.eoffice.reports.port.Submissions;
import vn.eoffice.reports.port.TestDirectory;
import vn.eoffice.reports.port.TestDocuments;
import vn.eoffice.reports.port.TestOffice;
import vn.eoffice.reports.port.fake.InMemoryRouting;
import vn.eoffice.reports.routing.RoutingTimes;

/** The adapters over an Alfresco in memory, with the units and people of {@link TestDirectory}. */
public final class AlfrescoOffice implements TestOffice {

    private final Clock clock = new Ticking();
    private final FakeAlfresco alfresco;
    private final RepositoryPorts ports;
    private final OwnIssuerCodes ownCodes;
    private final OfficeTables tables;
    private final AlfrescoServices services;

    /** Time goes on by a second whenever somebody asks for it. */
    private static final class Ticking extends Clock {

        private final AtomicLong seconds = new AtomicLong();

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Instant instant() {
            return TestDocuments.FILED_AT.plusSeconds(seconds.getAndIncrement());
        }
    }

    public AlfrescoOffice() {
        this(new OfficeSettings(
                OfficeSettings.DEFAULT.zone(),
                OfficeSettings.DEFAULT.longestQuery(),
                OfficeSettings.DEFAULT.directoryFreshness(),
                false,
                new OfficeSettings.Mail(true, "vanphong@namson.example")));
    }

    /** The units and people of {@link TestDirectory}, with other settings. */
    public AlfrescoOffice(OfficeSettings settings) {
        this(settings, true);
    }

    /** A repository in which nobody has set up anything. */
    public static AlfrescoOffice empty() {
        return new AlfrescoOffice(OfficeSettings.DEFAULT, false);
    }

    private AlfrescoOffice(OfficeSettings settings, boolean filled) {
        alfresco = new FakeAlfresco(clock);
        services = new AlfrescoServices(
                alfresco.nodes(),
                alfresco.contents(),
                alfresco.versions(),
                alfresco.search(),
                alfresco.permissions(),
                alfresco.owners(),
                alfresco.authorities(),
                alfresco.people(),
                alfresco.audit(),
                alfresco.locks(),
                alfresco.behaviours(),
                alfresco.actions(),
                alfresco.rules());
        ports = new RepositoryPorts(
                services, settings, CodeTables.standard(), alfresco.identity(), alfresco.transactions(), clock);
        PropertyValues values = new PropertyValues(settings.zone());
        NewTransactions reads = new NewTransactions() {
            @Override
            public <T> T run(Supplier<T> work) {
                return work.get();
            }
        };
        ownCodes = new OwnIssuerCodes(
                services, values, alfresco.transactions(), reads, alfresco.identity(), clock, Duration.ofSeconds(10));
        tables = new NodeOfficeTables(
                services,
                ports.folders(),
                values,
                alfresco.identity(),
                alfresco.transactions(),
                ports.directory(),
                ownCodes);
        if (filled) {
            alfresco.as("System", this::fill);
        }
    }

    private void fill() {
        UnitNodes mapping = new UnitNodes(new PropertyValues(OfficeSettings.DEFAULT.zone()));
        TestDirectory.units().forEach(unit -> add(unit, mapping));
        UnitGroup communes = new UnitGroup(
                TestDirectory.COMMUNES,
                "Các đảng ủy xã, phường",
                List.of("Đảng ủy các xã, phường"),
                List.of("DU-BINHKHE", "DU-ANLAO"));
        add(ports.folders().groups(), communes.code(), "rpt:unitGroup", mapping.properties(communes));
        for (Role role : Role.values()) {
            alfresco.groups().createAuthority(AuthorityType.GROUP, "RPT_ROLE_" + role);
        }
        TestDirectory.people().forEach(this::add);
    }

    private void add(Unit unit, UnitNodes mapping) {
        LocalDate from = unit == TestDirectory.AN_LAO ? TestDirectory.AN_LAO_FROM : null;
        add(ports.folders().units(), unit.code(), "rpt:unit", mapping.properties(unit, from));
        alfresco.groups().createAuthority(AuthorityType.GROUP, "RPT_UNIT_" + unit.code());
        alfresco.groups().createAuthority(AuthorityType.GROUP, "RPT_CLERKS_" + unit.code());
        alfresco.groups().addAuthority(AuthorityNames.ROLE + Role.CLERK, AuthorityNames.CLERKS + unit.code());
    }

    private void add(NodeRef folder, String name, String type, NodeProperties properties) {
        ports.folders().child(folder, name, Names.of(type), properties);
    }

    /** Adds a person with their groups. */
    public void add(Actor person) {
        int space = person.name().indexOf(' ');
        Map<QName, Serializable> properties = Map.of(
                ContentModel.PROP_USERNAME, person.userId(),
                ContentModel.PROP_LASTNAME, person.name().substring(0, space),
                ContentModel.PROP_FIRSTNAME, person.name().substring(space + 1),
                ContentModel.PROP_EMAIL, person.userId() + "@namson.example");
        alfresco.groups().createPerson(properties);
        person.authorities().stream()
                .map(AuthorityNames::of)
                .filter(name -> name.startsWith("GROUP_") && !name.equals(AuthorityNames.ROLE + Role.CLERK))
                .forEach(name -> alfresco.groups().addAuthority(name, person.userId()));
    }

    /** The use cases over these adapters; documents are carried from desk to desk without an engine. */
    public UseCases useCases() {
        InMemoryRouting routing = new InMemoryRouting(clock);
        RoutingTimes times = new RoutingTimes(Duration.ofDays(5), Duration.ofDays(3));
        UseCases cases = UseCases.over(ports.with(routing), CodeTables.standard(), times, clock);
        routing.connect(cases.routingSteps());
        return cases;
    }

    public Clock clock() {
        return clock;
    }

    /** The repository underneath. */
    public FakeAlfresco alfresco() {
        return alfresco;
    }

    public AlfrescoServices services() {
        return services;
    }

    public RepositoryPorts ports() {
        return ports;
    }

    @Override
    public void inTransaction(Runnable work) {
        alfresco.inTransaction(work);
    }

    @Override
    public Documents documents() {
        return ports.documents();
    }

    @Override
    public DocumentSearch search() {
        return ports.search();
    }

    @Override
    public Contents contents() {
        return ports.contents();
    }

    @Override
    public Counters counters() {
        return ports.counters();
    }

    @Override
    public Registers registers() {
        return ports.registers();
    }

    @Override
    public Deliveries deliveries() {
        return ports.deliveries();
    }

    @Override
    public Permissions permissions() {
        return ports.permissions();
    }

    @Override
    public Journal journal() {
        return ports.journal();
    }

    @Override
    public Directory directory() {
        return ports.directory();
    }

    @Override
    public Notifier notifier() {
        return ports.notifier();
    }

    @Override
    public Rounds rounds() {
        return ports.rounds().rounds();
    }

    @Override
    public Submissions submissions() {
        return ports.rounds().submissions();
    }

    @Override
    public Holidays holidays() {
        return ports.rounds().holidays();
    }

    /** The issuer codes as readers of numbers ask for them. */
    public OwnIssuerCodes ownCodes() {
        return ownCodes;
    }

    @Override
    public OfficeTables tables() {
        return tables;
    }
}
