/** Everything a screen is built from; screens take it from here. */
export { AppHeader, type AppHeaderProps } from './app-header.tsx';
export { AttendanceBadge, attendanceIcon } from './attendance.tsx';
export { Banner, type BannerProps } from './banner.tsx';
export { Button, type ButtonProps } from './button.tsx';
export { Card, type CardProps } from './card.tsx';
export { Checkbox, type CheckboxProps } from './checkbox.tsx';
export { Chip, type ChipProps, type Tone } from './chip.tsx';
export { ConfirmDialog, type ConfirmDialogProps } from './confirm-dialog.tsx';
export { classes } from './css.ts';
export { DataTable, type DataTableProps, type TableSelection } from './data-table.tsx';
export type { Column } from './data-table-column.ts';
export type { Sort, SortValue } from './data-table-sort.ts';
export { DateField, type DateFieldProps } from './date-field.tsx';
export { Dialog, type DialogProps } from './dialog.tsx';
export { DisciplineBadge, DisciplineDot, disciplineIcon } from './disciplines.tsx';
export { EmptyState, type EmptyStateProps } from './empty-state.tsx';
export { FileButton, type FileButtonProps } from './file-button.tsx';
export { IconButton, type IconButtonProps } from './icon-button.tsx';
export { LanguageSwitch, type LanguageSwitchProps } from './language-switch.tsx';
export { LongPressButton, type LongPressButtonProps } from './long-press-button.tsx';
export { MenuButton, type MenuButtonProps, type MenuOption } from './menu.tsx';
export { NumberField, type NumberFieldProps } from './number-field.tsx';
export { PagedGrid, type PagedGridProps } from './paged-grid.tsx';
export { Pager, type PagerProps } from './pager.tsx';
export { Photo, type PhotoProps } from './photo.tsx';
export { PickList, type PickListProps, type PickOption } from './pick-list.tsx';
export { exertionFaces } from './pictograms/exertion-faces.ts';
export { Face, type FaceProps } from './pictograms/face.tsx';
export { feelingFaces } from './pictograms/feeling-faces.ts';
export { Pictogram, type PictogramProps } from './pictograms/pictogram.tsx';
export { PictureTile, type PictureTileProps } from './picture-tile.tsx';
export { PinPad, type PinPadProps } from './pin-pad.tsx';
export { PngPicture } from './png-picture.tsx';
export {
  PressHeardProvider,
  type PressRules,
  PressRulesProvider,
  usePressRules,
  useRuledPress,
} from './press-rules.tsx';
export { ProgressBar, type ProgressBarProps } from './progress-bar.tsx';
export { SearchField, type SearchFieldProps } from './search-field.tsx';
export { Segmented, type SegmentedOption, type SegmentedProps } from './segmented.tsx';
export { Select, type SelectOption, type SelectProps } from './select.tsx';
export { type SideItem, SideList, type SideListProps } from './side-list.tsx';
export { Spinner } from './spinner.tsx';
export { Row, Stack } from './stack.tsx';
export { Switch, type SwitchProps } from './switch.tsx';
export { type TabItem, Tabs, type TabsProps } from './tabs.tsx';
export { TextField, type TextFieldProps } from './text-field.tsx';
export { TimeField, type TimeFieldProps } from './time-field.tsx';
export { ToastRegion, type ToastRegionProps } from './toast-region.tsx';
export { closeToast, showToast, type ToastOptions } from './toast-store.ts';
export { ToggleChip, type ToggleChipProps } from './toggle-chip.tsx';
export { UiProvider } from './ui-provider.tsx';
export { useFocusOnward } from './use-focus-onward.ts';
export { VisuallyHidden } from './visually-hidden.tsx';
