// The older dialog, still behind the link of the "My sites" dashlet.
if (model.sitePresets) {
   model.sitePresets.push({ id: "report-management-office", name: msg.get("rpt.preset.office") });
}
