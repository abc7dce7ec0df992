package vn.eoffice.reports.host.demo;

/** The people of the story. */
record DemoPeople(DemoClient clerk, DemoClient reviewer, DemoClient signer, DemoClient recipient) {

    static DemoPeople at(String base, String password) {
        return new DemoPeople(
                new DemoClient(base, "vanthu", password),
                new DemoClient(base, "thamdinh", password),
                new DemoClient(base, "lanhdao", password),
                new DemoClient(base, "nguoinhan", password));
    }
}
