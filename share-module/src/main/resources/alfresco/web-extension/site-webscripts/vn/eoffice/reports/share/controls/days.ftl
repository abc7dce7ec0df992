<#-- Whole days, sent as the ISO 8601 duration that the process wants. -->
<#assign rptDays=field.control.params.days!"">
<div class="form-field rpt-days">
   <#if form.mode == "view" || field.disabled>
      <div class="viewmode-field">
         <span class="viewmode-label">${field.label?html}:</span>
         <span class="viewmode-value" id="${fieldHtmlId}">${field.value?string?html}</span>
      </div>
   <#else>
      <label for="${fieldHtmlId}">${field.label?html}:<span class="mandatory-indicator">${msg("form.required.fields.marker")?html}</span></label>
      <input id="${fieldHtmlId}" name="-" type="number" min="1" max="365" step="1" tabindex="0" value="${rptDays?html}"/>
      <input id="${fieldHtmlId}-value" name="${field.name?html}" type="hidden" value="P${rptDays?html}D"/>
      <@formLib.renderFieldHelp field=field />
   </#if>
</div>
<script type="text/javascript">//<![CDATA[
if (window.VnEoffice && VnEoffice.forms) VnEoffice.forms.days("${fieldHtmlId?js_string}");
//]]></script>
