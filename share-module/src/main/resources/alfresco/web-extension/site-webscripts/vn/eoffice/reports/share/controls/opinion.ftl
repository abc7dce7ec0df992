<#-- What a desk says. The process hands the words of the step before to the next task: they are shown, not put into
     the mouth of its owner. Nothing is sent before something was typed. -->
<div class="form-field rpt-opinion">
   <#if form.mode == "view">
      <div class="viewmode-field">
         <span class="viewmode-label">${field.label?html}:</span>
         <div class="viewmode-value rpt-said"><#if field.value?string == "">${msg("form.control.novalue")?html}<#else>${field.value?string?html}</#if></div>
      </div>
   <#else>
      <#if field.value?string != "">
         <div class="rpt-hint">${msg("rpt.task.said")?html}</div>
         <blockquote class="rpt-said">${field.value?string?html}</blockquote>
      </#if>
      <label for="${fieldHtmlId}">${field.label?html}:</label>
      <textarea id="${fieldHtmlId}" name="-" rows="3" cols="60" maxlength="4000" tabindex="0"></textarea>
      <input id="${fieldHtmlId}-value" type="hidden" name="-"/>
      <@formLib.renderFieldHelp field=field />
   </#if>
</div>
<#if form.mode != "view">
<script type="text/javascript">//<![CDATA[
if (window.VnEoffice && VnEoffice.forms) VnEoffice.forms.opinion("${fieldHtmlId?js_string}", "${field.name?js_string}");
//]]></script>
</#if>
