model.widgets = [
   {
      id: "RptLateUnits",
      name: "VnEoffice.dashlet.LateUnits",
      options: { maxItems: 50 }
   },
   {
      id: "DashletResizer",
      name: "Alfresco.widget.DashletResizer",
      initArgs: ["\"" + args.htmlid + "\"", "\"" + instance.object.id + "\""],
      useMessages: false
   }
];
